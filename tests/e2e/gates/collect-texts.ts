interface Texts {
  /** Running text: it ends with a stop, as labels and headings do not. */
  readonly prose: readonly string[];
  readonly all: readonly string[];
}

/**
 * The texts of a page's own content, one for each innermost block; titles of laws and documents in links are names.
 *
 * Runs in the page, so it takes nothing from outside itself.
 */
export function collectTexts(): Texts {
  const blocks = 'p, li, dd, dt, h1, h2, h3, label, legend, summary, figcaption, td, th';
  const all = [...document.querySelectorAll<HTMLElement>(`main :is(${blocks})`)]
    .filter((block) => !block.querySelector(blocks) && !block.closest('nav, [hidden]'))
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  return { all, prose: all.filter((text) => /[.!?…]$/.test(text)) };
}
