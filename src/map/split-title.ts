/** The full title around its short name, which the list shows in bold: the list is sorted by it. */
export function splitTitle(
  title: string,
  short: string,
): readonly [before: string, key: string, after: string] {
  const start = title.indexOf(short);
  if (start < 0) return ['', title, ''];
  return [title.slice(0, start), short, title.slice(start + short.length)];
}
