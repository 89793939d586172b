/** One line without invisible characters: NFC, every run of white space is one space. */
export function cleanLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

/** Text of several lines without invisible characters: NFC, `\n` line ends, at most one empty line in a row. */
export function cleanText(text: string): string {
  return withoutInvisible(text.replace(/\r\n?/g, '\n'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Length as people count it: an emoji or a rare letter is one character. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** Format characters (bidirectional marks, zero-width, soft hyphen) and controls hide or reorder what is read. */
function withoutInvisible(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .normalize('NFC');
}
