/** Something that stays on one line, with its width in points. */
export interface Word {
  readonly width: number;
}

/**
 * Words laid into lines, as many to each as its width holds.
 *
 * @param blank width of what stands between two words
 */
export function breakLines<Kind extends Word>(
  words: readonly Kind[],
  width: number,
  blank: number,
): Kind[][] {
  const lines: Kind[][] = [];
  let taken = 0;
  for (const word of words) {
    const line = lines.at(-1);
    const after = taken + blank + word.width;
    if (line && after <= width) {
      line.push(word);
      taken = after;
    } else {
      lines.push([word]);
      taken = word.width;
    }
  }
  return lines;
}
