/** In shorter words one letter makes another word. */
const SHORTEST = 5;

/** The first word of a list that one mistake turns into the given one: a letter more, less, wrong or out of order. */
export function nearestWord(word: string, list: readonly string[]): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const plain = withoutYo(word);
  return list.find((other) => isOneMistake(plain, withoutYo(other)));
}

function isOneMistake(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2;
}

function withoutYo(word: string): string {
  return word.replaceAll('ё', 'е');
}
