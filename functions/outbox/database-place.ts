/** `10.0.0.5:5432/site`: where a database is, without the name and the password that open it. */
export function databasePlace(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}
