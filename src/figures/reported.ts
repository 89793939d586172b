import type { Indicator } from '../model/indicators.ts';
import type { Municipality } from '../model/municipalities.ts';
import type { Results } from '../model/results.ts';

/** What figures are made of: entries as pages have them, samples already left out where they must be. */
export interface Reported {
  readonly indicators: readonly { readonly id: string; readonly data: Indicator }[];
  readonly municipalities: readonly { readonly id: string; readonly data: Pick<Municipality, 'short'> }[];
  readonly results: readonly { readonly data: Results }[];
}
