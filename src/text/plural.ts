const RULES = new Intl.PluralRules('ru');
const NUMBER = new Intl.NumberFormat('ru');

/** Words for 1, 2 and 5: `['шаг', 'шага', 'шагов']`. */
export type PluralForms = readonly [one: string, few: string, many: string];

/** Picks the Russian word form that goes with a whole number: `plural(22, [...])` is «шага». */
export function plural(count: number, [one, few, many]: PluralForms): string {
  const rule = RULES.select(count);
  if (rule === 'one') return one;
  return rule === 'few' ? few : many;
}

/** A number with its word: «1 000 пар». */
export function countOf(count: number, forms: PluralForms): string {
  return `${formatNumber(count)} ${plural(count, forms)}`;
}

/** Groups of three digits with a no-break space: «855 618». */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}
