import type { PublishedCount } from '../figures/count.ts';
import { countWords } from '../figures/count-words.ts';
import type { Figures, Origin } from '../figures/figures.ts';
import { type ColumnOf, makeRegister, type Register } from './register.ts';

/** Every published number by municipality and year, and the totals; a line without a report is left out. */
export function byMunicipalityRegister(figures: readonly Figures[]): Register {
  const about = {
    id: 'by-municipality',
    stem: '/achievements/by-municipality',
    title: 'Числа по территориям и годам',
    path: '/achievements/',
  };
  return makeRegister(
    about,
    COLUMNS,
    figures.filter(({ indicator }) => !indicator.isCountOfPlaces).flatMap(linesOf),
  );
}

interface Line {
  readonly indicator: string;
  readonly place: string;
  readonly year: string;
  readonly count: PublishedCount;
  readonly origin: Origin;
}

const COLUMNS: readonly ColumnOf<Line>[] = [
  { key: 'indicator', label: 'Показатель', pick: ({ indicator }) => indicator },
  { key: 'municipality', label: 'Территория', pick: ({ place }) => place },
  { key: 'year', label: 'Год', pick: ({ year }) => year },
  { key: 'count', label: 'Число', type: 'count', pick: ({ count }) => countWords(count) },
  { key: 'source', label: 'Источник', pick: ({ origin }) => origin.sources.join(', ') },
  { key: 'asOf', label: 'На дату', type: 'day', pick: ({ origin }) => origin.asOf },
  { key: 'example', label: 'Пример', type: 'flag', pick: ({ origin }) => origin.isExample },
];

function linesOf({ indicator, years, rows, yearTotals, total, origin }: Figures): Line[] {
  const all = { place: { name: 'Все территории' }, counts: yearTotals, total, origin };
  return [...rows, all].flatMap((row) =>
    [...years, 'Все годы'].flatMap((year, at) => {
      const count = at < years.length ? row.counts[at] : row.total;
      if (count === undefined) return [];
      return [{ indicator: indicator.title, place: row.place.name, year, count, origin: row.origin }];
    }),
  );
}
