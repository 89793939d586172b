import type { PublishedCount } from './count.ts';
import type { Origin } from './figures.ts';
import type { Plan } from './plan-and-fact.ts';
import type { Reported } from './reported.ts';
import { toFigures } from './to-figures.ts';

/** One municipality's published number for one indicator and one year. */
export interface MunicipalityFigure {
  readonly indicator: string;
  readonly year: string;
  readonly count: PublishedCount;
  /** Planned for every municipality, where the programme has such a plan. */
  readonly plan: Plan | undefined;
  readonly origin: Origin;
}

/** What one municipality reported. It is cut from the whole region's figures, so it hides the very same numbers. */
export function municipalityFigures(municipality: string, reported: Reported): MunicipalityFigure[] {
  return toFigures(reported)
    .filter(({ indicator }) => !indicator.isCountOfPlaces)
    .flatMap(({ indicator, years, rows }) => {
      const row = rows.find(({ place }) => place.id === municipality);
      const plan = indicator.plan.find(({ isPerMunicipality }) => isPerMunicipality);
      return years.flatMap((year, at) => {
        const count = row?.counts[at];
        return row && count !== undefined
          ? [{ indicator: indicator.title, year, count, plan, origin: row.origin }]
          : [];
      });
    });
}
