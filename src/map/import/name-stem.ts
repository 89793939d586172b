/** Kinds of municipalities, in the words of laws and of OpenStreetMap; the longer before those that they hold. */
const KINDS = [
  'муниципальное образование',
  'муниципальный район',
  'муниципальный округ',
  'городской округ',
  'район',
  'город',
  'г\\.',
];
const KIND = new RegExp(`(?<=^|\\s)(?:${KINDS.join('|')})(?=\\s|$)`, 'g');

/** What is left of a municipality's name when its kind is taken off: «городской округ город Ишим» is «ишим». */
export function nameStem(name: string): string {
  const plain = name.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  const words = plain.replace(/[«»"„“]/g, ' ').replace(/[‐‑–—]/g, '-');
  return words.replace(/г\./g, 'г. ').replace(KIND, ' ').replace(/\s+/g, ' ').trim();
}
