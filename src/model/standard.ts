import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { line, paragraph } from './fields/text.ts';

/** What every local centre keeps to: the norms, and the question by which a centre checks itself. */
export const standard = collection({
  name: 'standard',
  group: 'site',
  place: { file: 'region/standard.json' },
  format: 'json',
  label: 'Стандарт центра',
  labelSingular: 'Стандарт центра',
  description: 'Нормы работы центра и вопросы, по которым центр проверяет себя.',
  page: 'achievements/standard/',
  schema: () =>
    z.strictObject({
      title: line(3, 100).meta({ label: 'Название страницы' }),
      lead: paragraph(20, 500).meta({ label: 'Первые слова' }),
      groups: list(
        z.strictObject({
          title: line(3, 80).meta({ label: 'О чём' }),
          norms: list(
            z.strictObject({
              title: line(3, 120).meta({ label: 'Что' }),
              amount: line(2, 80).meta({ label: 'Норма', hint: 'Например: не меньше 4 в месяц' }),
              question: line(5, 160).meta({ label: 'Вопрос себе', hint: 'На него отвечают «да» или «нет».' }),
            }),
          ).meta({ label: 'Нормы', singular: 'норму', summary: '{{fields.title}}: {{fields.amount}}' }),
        }),
      ).meta({ label: 'Разделы', singular: 'раздел', summary: '{{fields.title}}' }),
      source: line(5, 200).meta({ label: 'Источник' }),
    }),
});

export type Standard = Entry<typeof standard>;
