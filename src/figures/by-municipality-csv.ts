import { type CsvCell, toCsv } from '../csv/to-csv.ts';
import { countWords } from './count-words.ts';
import type { Figures, Origin } from './figures.ts';

/** Every published number by municipality and year, and the totals; a line without a report is left out. */
export function byMunicipalityCsv(figures: readonly Figures[]): string {
  return toCsv(COLUMNS, figures.filter(({ indicator }) => !indicator.isCountOfPlaces).flatMap(linesOf));
}

const COLUMNS = ['Показатель', 'Территория', 'Год', 'Число', 'Источник', 'На дату', 'Пример'];

function linesOf({ indicator, years, rows, yearTotals, total, origin }: Figures): CsvCell[][] {
  const all = { place: { name: 'Все территории' }, counts: yearTotals, total, origin };
  return [...rows, all].flatMap((row) =>
    [...years, 'Все годы'].flatMap((year, at) => {
      const count = at < years.length ? row.counts[at] : row.total;
      if (count === undefined) return [];
      return [[indicator.title, row.place.name, year, countWords(count), ...originCells(row.origin)]];
    }),
  );
}

function originCells({ sources, asOf, isExample }: Origin): CsvCell[] {
  return [sources.join(', '), asOf, isExample ? 'да' : 'нет'];
}
