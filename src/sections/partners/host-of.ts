/** The name of a site as people read it, Cyrillic domains included: `https://www.стружка.рф/o-nas` is `стружка.рф`. */
export function hostOf(address: string): string {
  const [host = ''] = address.replace(/^https?:\/\//, '').split(/[/?#]/);
  return host.replace(/^www\./, '');
}
