import { isInMonths, type Term } from './term.ts';

/** The weeks of a term: «3–4-я недели», «последняя неделя»; none where it stands in months. */
export function describeWeeks(term: Term): string | undefined {
  if (isInMonths(term)) return undefined;
  const [first, last] = [Number(term.from), Number(term.to)];
  if (first > 0 && last < 0) return `с ${first}-й недели до ${-last}-й с конца`;
  if (last === -1) return first === -1 ? 'последняя неделя' : `последние ${-first} недели`;
  const [low, high] = [Math.min(Math.abs(first), Math.abs(last)), Math.max(Math.abs(first), Math.abs(last))];
  const weeks = low === high ? `${low}-я неделя` : `${low}–${high}-я недели`;
  return first < 0 ? `${weeks} с конца` : weeks;
}
