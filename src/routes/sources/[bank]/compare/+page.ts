// The layout hangs on the width of the screen, and the texts are read from the bank's file.
export const ssr = false;
