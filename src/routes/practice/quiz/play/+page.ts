// What to ask stands in the address, which a prerendered page does not know.
export const ssr = false;
