/** A name that leads nowhere: a preview has no other pages. */
export function linkTo(names: ReadonlyMap<string, string>, slug: string) {
  return { label: names.get(slug) ?? slug, href: '#' };
}
