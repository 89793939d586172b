/** How many; `undefined` where nobody has reported. */
export type Count = number | undefined;

/** A number as visitors may see it: hidden when it is small, or when it would reveal a small one. */
export type PublishedCount = Count | 'hidden';
