/** Counts of people below this are hidden. */
export const SMALLEST_PUBLISHED = 5;
