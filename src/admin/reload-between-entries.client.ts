const ENTRY = /#\/collections\/[^/]+\/entries\/[^?]+/;

/**
 * Loads the page anew when the address jumps from one entry straight to another.
 *
 * Decap would keep the first entry's text under the second one's form. Its own links always pass a list.
 */
export function reloadBetweenEntries(): void {
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    const [from] = ENTRY.exec(oldURL) ?? [];
    const [to] = ENTRY.exec(newURL) ?? [];
    if (from && to && from !== to) location.reload();
  });
}
