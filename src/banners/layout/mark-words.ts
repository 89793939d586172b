import type { Campaign } from '../../model/campaigns.ts';

/** What the law asks to be said of a social advertisement, from the whole to the least that a banner may bear. */
export function markWords({ advertiser, erid }: Pick<Campaign, 'advertiser' | 'erid'>): readonly string[] {
  const token = erid ? [`erid: ${erid}`] : [];
  const whole = [KIND, advertiser, ...token].join('. ');
  return [...new Set([whole, [KIND, ...token].join('. '), KIND])];
}

const KIND = 'Социальная реклама';
