import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { line, paragraph } from './fields/text.ts';

/** How to take part: one guide per door of the site, with the form that ends it. */
export const guides = collection({
  name: 'guides',
  place: { folder: 'guides' },
  format: 'md',
  label: 'Как принять участие',
  labelSingular: 'Путь участника',
  description: 'Страницы «Хочу стать наставником» и подобные: кто может, шаги, документы, что дальше.',
  body: { label: 'Подробнее', hint: 'Необязательный текст под шагами.' },
  page: '{{slug}}/',
  isFixed: true,
  schema: () =>
    z.strictObject({
      title: line(5, 100).meta({ label: 'Название страницы' }),
      lead: paragraph(20, 500).meta({ label: 'Первые слова' }),
      whoCan: list(line(3, 300)).meta({ label: 'Кто может', singular: 'строку' }),
      whoCannot: list(line(3, 300)).meta({ label: 'Кому откажут', singular: 'строку' }),
      steps: list(
        z.strictObject({
          title: line(3, 100).meta({ label: 'Шаг' }),
          text: paragraph(5, 500).meta({ label: 'Что происходит' }),
          duration: line(2, 60).optional().meta({ label: 'Сколько времени' }),
        }),
      ).meta({ label: 'Шаги', singular: 'шаг', summary: '{{fields.title}}' }),
      documents: list(
        z.strictObject({
          title: line(3, 160).meta({ label: 'Документ' }),
          note: line(3, 300).optional().meta({ label: 'Где взять' }),
        }),
      ).meta({ label: 'Документы', singular: 'документ', summary: '{{fields.title}}' }),
      next: list(line(3, 300)).meta({ label: 'Что будет после заявки', singular: 'строку' }),
      questions: list(
        z.strictObject({
          question: line(5, 160).meta({ label: 'Вопрос' }),
          answer: paragraph(5, 800).meta({ label: 'Ответ' }),
        }),
      ).meta({ label: 'Частые вопросы', singular: 'вопрос', summary: '{{fields.question}}' }),
      source: line(5, 200).meta({ label: 'Источник', hint: 'Документ, из которого взяты сведения.' }),
    }),
});

export type Guide = Entry<typeof guides>;
