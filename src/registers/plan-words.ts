import type { Organisation } from '../model/organisations.ts';
import { countOf } from '../text/plural.ts';
import type { Names } from './names.ts';

/** A line of an organisation's plan: «Студент — ученик, 2026/27 учебный год: 12 пар, 6 событий». */
export function planWords(
  { form, term, pairs, events }: Organisation['plan'][number],
  names: Pick<Names, 'form'>,
): string {
  const counts = [
    pairs === undefined ? undefined : countOf(pairs, ['пара', 'пары', 'пар']),
    events === undefined ? undefined : countOf(events, ['событие', 'события', 'событий']),
  ].filter((words) => words !== undefined);
  const what = `${names.form(form)}, ${term}`;
  return counts.length > 0 ? `${what}: ${counts.join(', ')}` : what;
}
