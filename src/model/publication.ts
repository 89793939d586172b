/** What decides whether visitors see an entry. */
export interface Publication {
  readonly example?: boolean | undefined;
  /** `YYYY-MM-DD` of the first day on the site. */
  readonly publishFrom?: string | undefined;
  /** `YYYY-MM-DD` of the last day on the site. */
  readonly showUntil?: string | undefined;
  readonly consent?: { readonly validUntil: string } | undefined;
}

export interface Standing {
  /** `YYYY-MM-DD` in the region's time. */
  readonly today: string;
  readonly isProduction: boolean;
}

export type HiddenBecause = 'example' | 'consent' | 'ended' | 'later';

/** Why an entry is not on the site now, or `undefined` when it is. */
export function whyHidden(entry: Publication, { today, isProduction }: Standing): HiddenBecause | undefined {
  if (isProduction && entry.example) return 'example';
  if (entry.consent && entry.consent.validUntil < today) return 'consent';
  if (entry.showUntil && entry.showUntil < today) return 'ended';
  if (entry.publishFrom && entry.publishFrom > today) return 'later';
  return undefined;
}
