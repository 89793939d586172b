import type { DecapField } from './decap-fields.ts';

export interface ListViews {
  readonly fields: readonly DecapField[];
  /** `YYYY-MM-DD`; sources confirmed before this day want a look. */
  readonly staleBefore: string;
  /** Whether the list holds the entries of many municipalities. */
  readonly isOfManyMunicipalities: boolean;
}

/** How an editor may sort, filter and group the list of a collection. */
export function listViews({ fields, staleBefore, isOfManyMunicipalities }: ListViews) {
  const names = fields.map(({ name }) => name);
  const days = fields.filter(({ widget }) => widget === 'datetime').map(({ name }) => name);
  const main = MAIN.find(({ field }) => names.includes(field)) ?? { field: 'title', default_sort: 'asc' };
  const sortable = new Set(['title', ...['order', 'year'].filter((name) => names.includes(name)), ...days]);
  const filters = [
    ...(names.includes('example') ? [{ label: 'Примеры', field: 'example', pattern: 'true' }] : []),
    ...(names.includes('confirmedAt')
      ? [{ label: 'Давно не проверяли', field: 'confirmedAt', pattern: dayBefore(staleBefore) }]
      : []),
  ];
  const [year] = days;
  const groups = [
    ...(isOfManyMunicipalities ? [{ label: 'Территория', field: 'municipality' }] : []),
    ...(year ? [{ label: 'Год', field: year, pattern: '\\d{4}' }] : []),
  ];
  return {
    sortable_fields: [...sortable].map((field) => (field === main.field ? main : { field })),
    ...(filters.length > 0 && { view_filters: filters }),
    ...(groups.length > 0 && { view_groups: groups }),
  };
}

/** The first of these that entries have says in which order they come. */
const MAIN = [
  { field: 'day', default_sort: 'desc' },
  { field: 'starts', default_sort: 'desc' },
  { field: 'order', default_sort: 'asc' },
];

/**
 * A pattern of the calendar days before a day; Decap filters by patterns alone.
 *
 * @param day `YYYY-MM-DD`
 */
export function dayBefore(day: string): string {
  const smaller = [...day].flatMap((sign, at) =>
    Number(sign) > 0 ? [`${day.slice(0, at)}[0-${Number(sign) - 1}]`] : [],
  );
  return `^(?:${smaller.join('|')})`;
}
