// What is shown hangs on the query, which a prerendered page cannot know.
export const ssr = false;
