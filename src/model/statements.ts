import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { day } from './fields/day.ts';
import { line, paragraph } from './fields/text.ts';

/** What the site says of itself in the operator's name: how it treats personal data, whom it is accessible to. */
export const statements = collection({
  name: 'statements',
  group: 'documents',
  place: { folder: 'statements' },
  format: 'md',
  label: 'Заявления сайта',
  labelSingular: 'Заявление',
  description:
    'Политика о персональных данных и заявление о доступности. Изменили текст — поставьте новую дату.',
  body: { label: 'Текст', required: true },
  page: '{{slug}}/',
  isFixed: true,
  schema: () =>
    z.strictObject({
      title: line(5, 120).meta({ label: 'Название' }),
      lead: paragraph(20, 400).meta({ label: 'Первые слова', hint: 'Главное в двух-трёх фразах.' }),
      description: line(20, 200).meta({ label: 'Для поисковиков' }),
      version: day().meta({ label: 'Дата версии' }),
      status: z.enum(['проект', 'утверждено']).meta({
        label: 'Состояние',
        hint: 'Проект виден с пометкой, пока его не утвердит оператор.',
      }),
    }),
});

export type Statement = Entry<typeof statements>;
