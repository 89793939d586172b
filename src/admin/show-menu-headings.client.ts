import { menuHeadings } from '../model/menu-headings.ts';

/**
 * Puts headings over the groups of Decap's menu, which has none of its own.
 *
 * Only a style sheet: an element of ours inside Decap's list would be lost whenever it draws the list anew.
 *
 * @param names of the collections, in the order of the menu
 */
export function showMenuHeadings(names: readonly string[]): void {
  const rules = menuHeadings(names).map(
    ({ over, words }) => `li:has(> a[data-testid="${over}"])::before { content: "${words}"; }`,
  );
  const style = document.createElement('style');
  style.textContent = [LOOK, ...rules].join('\n');
  document.head.append(style);
}

const LOOK = `
li:has(> a[data-testid])::before {
  display: block;
  padding: 14px 20px 4px;
  color: #313d3e;
  font-size: 13px;
  font-weight: 700;
}`;
