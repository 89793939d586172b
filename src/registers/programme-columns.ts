import { PROGRAMME_FORMATS, PROGRAMME_STATUSES, type Programme } from '../model/programmes.ts';
import type { Names } from './names.ts';
import type { ColumnOf } from './register.ts';

/** The register of mentoring programmes by organisation. */
export function programmeColumns(names: Names): ColumnOf<{ readonly data: Programme }>[] {
  return [
    { key: 'title', label: 'Программа', pick: ({ data }) => data.title },
    { key: 'organisation', label: 'Кто ведёт', pick: ({ data }) => data.organisation },
    {
      key: 'municipality',
      label: 'Территория',
      pick: ({ data }) => names.municipality(data.municipality),
    },
    { key: 'summary', label: 'О чём', pick: ({ data }) => data.summary },
    {
      key: 'forms',
      label: 'Формы наставничества',
      type: 'list',
      pick: ({ data }) => data.forms.map(names.form),
    },
    { key: 'direction', label: 'Направление', pick: ({ data }) => names.direction(data.direction) },
    { key: 'forWhom', label: 'Для кого', pick: ({ data }) => data.forWhom },
    { key: 'format', label: 'Как встречаются', pick: ({ data }) => PROGRAMME_FORMATS[data.format] },
    { key: 'year', label: 'С какого года', type: 'number', pick: ({ data }) => data.year },
    { key: 'status', label: 'Состояние', pick: ({ data }) => PROGRAMME_STATUSES[data.status] },
    { key: 'source', label: 'Источник', pick: ({ data }) => data.source },
    { key: 'confirmedAt', label: 'Проверено', type: 'day', pick: ({ data }) => data.confirmedAt },
    { key: 'example', label: 'Пример', type: 'flag', pick: ({ data }) => data.example },
  ];
}
