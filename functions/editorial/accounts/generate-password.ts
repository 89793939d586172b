/** Without those that look alike when read aloud or copied by hand: 0 and o, 1 and l. */
const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 5;
const GROUP = 4;

/**
 * A password of five groups: `k7wd-…`, 100 bits.
 *
 * @param random gives that many random bytes
 */
export function generatePassword(random: (size: number) => Uint8Array): string {
  const signs = [...random(GROUPS * GROUP)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}
