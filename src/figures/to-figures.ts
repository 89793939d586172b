import type { Indicator } from '../model/indicators.ts';
import type { Results } from '../model/results.ts';
import type { Count } from './count.ts';
import type { Figures, Origin, Place } from './figures.ts';
import type { Reported } from './reported.ts';
import { SMALLEST_PUBLISHED } from './smallest-published.ts';
import { suppressSmall } from './suppress-small.ts';

/** The published numbers of every indicator; the only door to the reported ones for pages, charts and files. */
export function toFigures({ indicators, municipalities, results }: Reported): Figures[] {
  const reports = results.map(({ data }) => data);
  const years = [...new Set(reports.map(({ title }) => title))].sort();
  const places = municipalities
    .map(({ id, data }) => ({ id, name: data.short }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
  return [...indicators]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => figuresOf({ id, indicator: data, years, places, results: reports }));
}

interface Source {
  readonly id: string;
  readonly indicator: Indicator;
  readonly years: readonly string[];
  readonly places: readonly Place[];
  readonly results: readonly Results[];
}

function figuresOf({ id, indicator, years, places, results }: Source): Figures {
  const count = indicator.isCountOfPlaces ? () => 1 : countOf(id);
  const reports = results.filter((report) => count(report) !== undefined);
  const reportOf = (place: Place, year: string) =>
    reports.find(({ municipality, title }) => municipality === place.id && title === year);
  const counts = places.map((place) =>
    years.map((year) => {
      const report = reportOf(place, year);
      return report && count(report);
    }),
  );
  const table = suppressSmall(counts, indicator.isAboutPeople ? SMALLEST_PUBLISHED : 0);
  const yearTotals = table.at(-1) ?? [];
  return {
    id,
    indicator,
    years,
    rows: places.map((place, row) => ({
      place,
      counts: (table[row] ?? []).slice(0, -1),
      total: table[row]?.at(-1),
      origin: originOf(reports.filter(({ municipality }) => municipality === place.id)),
    })),
    yearTotals: yearTotals.slice(0, -1),
    total: indicator.isCountOfPlaces ? distinctPlaces(reports) : yearTotals.at(-1),
    origin: originOf(reports),
  };
}

function countOf(indicator: string): (report: Results) => Count {
  return ({ values }) => values.find((value) => value.indicator === indicator)?.value;
}

/** A municipality that reported in two years is still one. */
function distinctPlaces(reports: readonly Results[]): Count {
  return reports.length > 0 ? new Set(reports.map(({ municipality }) => municipality)).size : undefined;
}

function originOf(reports: readonly Results[]): Origin {
  return {
    sources: [...new Set(reports.map(({ source }) => source))],
    asOf: reports
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1),
    isExample: reports.some(({ example }) => example),
  };
}
