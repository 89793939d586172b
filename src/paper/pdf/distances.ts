/** Of a list's words from its numbers, in points. */
export const INDENT = 22;

/** Between two lines to write on: 8 mm, in points. */
export const BETWEEN_LINES = 22;
