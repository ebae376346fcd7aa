export const prerender = true;
// A page is a folder with an index.html: every static host serves that, with no rules to set.
export const trailingSlash = 'always';
