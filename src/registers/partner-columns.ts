import { PARTNER_KINDS, type Partner } from '../model/partners.ts';
import type { Names } from './names.ts';
import type { ColumnOf } from './register.ts';

/** The register of partners. */
export function partnerColumns(names: Names): ColumnOf<{ readonly data: Partner }>[] {
  return [
    { key: 'title', label: 'Партнёр', pick: ({ data }) => data.title },
    {
      key: 'municipality',
      label: 'Территория',
      pick: ({ data }) => names.municipality(data.municipality),
    },
    { key: 'kind', label: 'Кто это', pick: ({ data }) => PARTNER_KINDS[data.kind] },
    { key: 'gives', label: 'Чем помогает', pick: ({ data }) => data.gives },
    { key: 'since', label: 'С какого года', type: 'number', pick: ({ data }) => data.since },
    { key: 'site', label: 'Сайт', pick: ({ data }) => data.site },
    { key: 'confirmedAt', label: 'Проверено', type: 'day', pick: ({ data }) => data.confirmedAt },
    { key: 'example', label: 'Пример', type: 'flag', pick: ({ data }) => data.example },
  ];
}
