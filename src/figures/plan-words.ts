import { formatNumber } from '../text/plural.ts';
import type { Plan } from './plan-and-fact.ts';

/** A planned number as the document words it: «не менее 700», «около 80». */
export function planWords({ value, isMinimum, isAbout, isPerMunicipality }: Plan): string {
  return [
    isMinimum && 'не менее',
    isAbout && 'около',
    formatNumber(value),
    isPerMunicipality && 'на каждой территории',
  ]
    .filter(Boolean)
    .join(' ');
}
