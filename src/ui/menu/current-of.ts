/** How a link of the menu stands to the page at hand: the page itself, its section, or neither. */
export function currentOf(href: string, here: string): 'page' | 'true' | undefined {
  if (href === here) return 'page';
  return here.startsWith(href) ? 'true' : undefined;
}
