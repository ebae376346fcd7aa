// Which bank to play stands in the address, which a prerendered page does not know.
export const ssr = false;
