import { SHOW_PAGE } from './russian-labels.ts';

const JUST_NOW_MS = 1000;

/**
 * Tells whether the editor has just asked to see the draft as a page.
 *
 * Decap asks for that page by itself whenever a draft opens or is saved, and each page is a build of the whole site.
 */
export function watchPageWish(): () => boolean {
  let wishedAt = Number.NEGATIVE_INFINITY;
  document.addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.textContent === SHOW_PAGE) wishedAt = performance.now();
    },
    true,
  );
  return () => performance.now() - wishedAt < JUST_NOW_MS;
}
