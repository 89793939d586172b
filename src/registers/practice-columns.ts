import type { Practice } from '../model/practices.ts';
import type { Names } from './names.ts';
import type { ColumnOf } from './register.ts';

/** The register of practices: what each is about; the case itself stands on its page. */
export function practiceColumns(names: Names): ColumnOf<{ readonly data: Practice }>[] {
  return [
    { key: 'title', label: 'Практика', pick: ({ data }) => data.title },
    { key: 'organisation', label: 'Кто ведёт', pick: ({ data }) => data.organisation },
    {
      key: 'municipality',
      label: 'Территория',
      pick: ({ data }) => names.municipality(data.municipality),
    },
    { key: 'summary', label: 'В двух словах', pick: ({ data }) => data.summary },
    {
      key: 'forms',
      label: 'Формы наставничества',
      type: 'list',
      pick: ({ data }) => data.forms.map(names.form),
    },
    {
      key: 'directions',
      label: 'Направления',
      type: 'list',
      pick: ({ data }) => data.directions.map(names.direction),
    },
    { key: 'audience', label: 'Кому подойдёт', type: 'list', pick: ({ data }) => data.audience },
    { key: 'format', label: 'Как встречаются', pick: ({ data }) => data.format },
    { key: 'year', label: 'С какого года', type: 'number', pick: ({ data }) => data.year },
    { key: 'confirmedAt', label: 'Проверено', type: 'day', pick: ({ data }) => data.confirmedAt },
    { key: 'example', label: 'Пример', type: 'flag', pick: ({ data }) => data.example },
  ];
}
