import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { line, paragraph } from './fields/text.ts';

/** How the programme learns whether it helps: what is measured, when, and what is never published. */
export const monitoring = collection({
  name: 'monitoring',
  group: 'site',
  place: { file: 'region/monitoring.json' },
  format: 'json',
  label: 'Как измеряют пользу',
  labelSingular: 'Как измеряют пользу',
  description: 'Страница о мониторинге: что, когда и зачем измеряют.',
  page: 'achievements/monitoring/',
  schema: () =>
    z.strictObject({
      title: line(3, 100).meta({ label: 'Название страницы' }),
      lead: paragraph(20, 500).meta({ label: 'Первые слова' }),
      parts: list(
        z.strictObject({
          title: line(3, 100).meta({ label: 'Заголовок' }),
          text: paragraph(10, 800).meta({ label: 'Текст' }),
          items: list(line(3, 200)).meta({ label: 'Список', singular: 'строку' }),
        }),
      ).meta({ label: 'Части', singular: 'часть', summary: '{{fields.title}}' }),
      source: line(5, 300).meta({ label: 'Источник' }),
    }),
});

export type Monitoring = Entry<typeof monitoring>;
