/** Whether an address names a host and nothing in it: `https://nastavnik.ru`, with or without the last slash. */
export function isBareOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, href } = new URL(address);
  return href === `${origin}/`;
}
