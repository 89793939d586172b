import { CENTRE_STATUSES, type Centre } from '../model/centres.ts';
import type { Names } from './names.ts';
import type { ColumnOf } from './register.ts';

/** The register of centres with their work contacts. */
export function centreColumns(names: Names): ColumnOf<{ readonly data: Centre }>[] {
  return [
    { key: 'title', label: 'Центр', pick: ({ data }) => data.title },
    {
      key: 'municipality',
      label: 'Территория',
      pick: ({ data }) => names.municipality(data.municipality),
    },
    { key: 'status', label: 'Состояние', pick: ({ data }) => CENTRE_STATUSES[data.status] },
    { key: 'address', label: 'Адрес', pick: ({ data }) => data.address },
    { key: 'hours', label: 'Когда открыто', pick: ({ data }) => data.hours },
    { key: 'access', label: 'Доступность', pick: ({ data }) => data.access },
    { key: 'head', label: 'Кто отвечает', pick: ({ data }) => data.head },
    { key: 'phone', label: 'Рабочий телефон', pick: ({ data }) => data.contact.phone },
    { key: 'email', label: 'Рабочая почта', pick: ({ data }) => data.contact.email },
    {
      key: 'forms',
      label: 'Формы наставничества',
      type: 'list',
      pick: ({ data }) => data.forms.map(names.form),
    },
    { key: 'openSince', label: 'Открыт', type: 'day', pick: ({ data }) => data.openSince },
    { key: 'needsPremises', label: 'Нужно помещение', type: 'flag', pick: ({ data }) => data.needsPremises },
    { key: 'confirmedAt', label: 'Проверено', type: 'day', pick: ({ data }) => data.confirmedAt },
    { key: 'example', label: 'Пример', type: 'flag', pick: ({ data }) => data.example },
  ];
}
