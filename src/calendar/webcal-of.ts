/** The address by which a phone or a computer offers to subscribe to a calendar, from the address of its file. */
export function webcalOf({ host, pathname }: URL): string {
  return `webcal://${host}${pathname}`;
}
