import { ORGANISATION_KINDS, ORGANISATION_STATUSES, type Organisation } from '../model/organisations.ts';
import type { Names } from './names.ts';
import { planWords } from './plan-words.ts';
import type { ColumnOf } from './register.ts';
import { regulationWords } from './regulation-words.ts';

/** The register of organisations that joined, with what they planned. */
export function organisationColumns(names: Names): ColumnOf<{ readonly data: Organisation }>[] {
  return [
    { key: 'title', label: 'Организация', pick: ({ data }) => data.title },
    {
      key: 'municipality',
      label: 'Территория',
      pick: ({ data }) => names.municipality(data.municipality),
    },
    { key: 'kind', label: 'Вид', pick: ({ data }) => ORGANISATION_KINDS[data.kind] },
    { key: 'status', label: 'Состояние', pick: ({ data }) => ORGANISATION_STATUSES[data.status] },
    { key: 'joinedOn', label: 'Присоединилась', type: 'day', pick: ({ data }) => data.joinedOn },
    {
      key: 'forms',
      label: 'Формы наставничества',
      type: 'list',
      pick: ({ data }) => data.forms.map(names.form),
    },
    { key: 'regulation', label: 'Положение', pick: ({ data }) => regulationWords(data.regulation) },
    { key: 'regulationPage', label: 'Где прочитать', pick: ({ data }) => data.regulation?.href },
    {
      key: 'plan',
      label: 'План',
      type: 'list',
      pick: ({ data }) => data.plan.map((line) => planWords(line, names)),
    },
    { key: 'source', label: 'Источник', pick: ({ data }) => data.source },
    { key: 'confirmedAt', label: 'Проверено', type: 'day', pick: ({ data }) => data.confirmedAt },
    { key: 'example', label: 'Пример', type: 'flag', pick: ({ data }) => data.example },
  ];
}
