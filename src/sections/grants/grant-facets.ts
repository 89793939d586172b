import { choiceFacet } from '../../lists/choice-facet.ts';
import type { Facet } from '../../lists/facet.ts';
import { APPLICANTS, type Grant } from '../../model/grants.ts';
import { GRANT_STATUSES, grantStatus } from './grant-status.ts';

interface Item {
  readonly data: Grant;
}

/** What visitors choose grants by. */
export function grantFacets(today: string): Facet<Item>[] {
  const names = Object.keys(APPLICANTS);
  return [
    {
      name: 'applicant',
      label: 'Кто подаёт',
      valuesOf: ({ data }) => data.applicants,
      labelOf: (value) => APPLICANTS[value as keyof typeof APPLICANTS],
      compare: (one, other) => names.indexOf(one) - names.indexOf(other),
    },
    choiceFacet({ name: 'status', label: 'Приём заявок' }, GRANT_STATUSES, ({ data }) =>
      grantStatus(data, today),
    ),
  ];
}
