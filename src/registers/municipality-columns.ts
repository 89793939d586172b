import type { Municipality } from '../model/municipalities.ts';
import type { ColumnOf } from './register.ts';

/** The municipalities: public facts, and the work contact of each coordinator. */
export const municipalityColumns: readonly ColumnOf<{ readonly data: Municipality }>[] = [
  { key: 'title', label: 'Территория', pick: ({ data }) => data.title },
  { key: 'type', label: 'Вид', pick: ({ data }) => data.type },
  { key: 'centre', label: 'Административный центр', pick: ({ data }) => data.centre.name },
  { key: 'oktmo', label: 'Код ОКТМО', pick: ({ data }) => data.oktmo },
  { key: 'population', label: 'Население', type: 'number', pick: ({ data }) => data.population?.count },
  {
    key: 'populationDay',
    label: 'Население на дату',
    type: 'day',
    pick: ({ data }) => data.population?.asOf,
  },
  { key: 'populationFrom', label: 'Откуда население', pick: ({ data }) => data.population?.kind },
  { key: 'body', label: 'Ответственный орган', pick: ({ data }) => data.body },
  { key: 'coordinator', label: 'Координатор', pick: ({ data }) => data.coordinator?.post },
  { key: 'phone', label: 'Рабочий телефон', pick: ({ data }) => data.coordinator?.phone },
  { key: 'email', label: 'Рабочая почта', pick: ({ data }) => data.coordinator?.email },
  {
    key: 'confirmedAt',
    label: 'Контакт проверили',
    type: 'day',
    pick: ({ data }) => data.coordinator?.confirmedAt,
  },
];
