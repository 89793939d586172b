import { published } from '../../entries/published.ts';
import { toFigures } from '../../figures/to-figures.ts';
import { byMunicipalityRegister } from '../../registers/by-municipality-register.ts';
import { planFactRegister } from '../../registers/plan-fact-register.ts';
import type { Register } from '../../registers/register.ts';

/** The numbers of the programme as tables. */
export async function loadNumberTables(): Promise<Register[]> {
  const [indicators, municipalities, results] = await Promise.all([
    published('indicators'),
    published('municipalities'),
    published('results'),
  ]);
  const figures = toFigures({ indicators, municipalities, results });
  return [planFactRegister(figures), byMunicipalityRegister(figures)];
}
