/** Years of reports in words: «2025–2026 годы», «2025 год», «2022 и 2025 годы». */
export function yearsWords(years: readonly string[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return 'отчётов пока нет';
  if (first === last) return `${first} год`;
  const isUnbroken = Number(last) - Number(first) === years.length - 1;
  return isUnbroken ? `${first}–${last} годы` : `${LIST.format(years)} годы`;
}

const LIST = new Intl.ListFormat('ru');
