/** Text that shrinks; pictures and fonts are compressed already. */
const TEXT = /\.(?:html|css|csv|ics|js|mjs|json|svg|vtt|xml|atom|txt|ico)$/;
/** Parts of the search that every visitor loads, packed by gzip: Brotli takes a seventh off. */
const PACKED = /^pagefind\/(?:[^/]+\.(?:pagefind|pf_meta)|index\/[^/]+)$/;

/** @param path of a built file, from the site's folder */
export function isShrinking(path: string): boolean {
  return TEXT.test(path) || PACKED.test(path);
}
