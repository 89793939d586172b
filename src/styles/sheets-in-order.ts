/** A style sheet as Astro keeps it for a page, with its place in the cascade. */
export interface LinkedSheet {
  readonly depth: number;
  readonly order: number;
  readonly sheet:
    | { readonly type: 'external'; readonly src: string }
    | { readonly type: 'inline'; readonly content: string };
}

/**
 * Names of a page's style sheets in the order in which Astro links them.
 *
 * @throws Error where one is inline, which the Content-Security-Policy forbids
 */
export function sheetsInOrder(sheets: readonly LinkedSheet[]): string[] {
  return sheets.toSorted(byPlace).map(({ sheet }) => {
    if (sheet.type === 'inline')
      throw new Error('A page has an inline style sheet: set inlineStylesheets to never');
    return sheet.src;
  });
}

/** As Astro does it (`core/build/runtime.js`, of its own use alone): the order of imports, then what lies deeper first. */
function byPlace(one: LinkedSheet, other: LinkedSheet): number {
  const [first, second] = [rankOf(one.order), rankOf(other.order)];
  if (first !== second) return first < second ? -1 : 1;
  if (one.depth === -1) return -1;
  if (other.depth === -1) return 1;
  return other.depth - one.depth;
}

/** Without an order it comes last. */
function rankOf(order: number): number {
  return order === -1 ? Number.POSITIVE_INFINITY : order;
}
