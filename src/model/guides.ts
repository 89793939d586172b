import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { searchWords } from './fields/search-words.ts';
import { line, paragraph } from './fields/text.ts';

const heading = () => line(3, 80).optional();
const lines = () => list(line(3, 300));

/** How to take part: one guide per door of the site. */
export const guides = collection({
  name: 'guides',
  group: 'site',
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
      searchWords: searchWords(),
      door: z
        .strictObject({
          label: line(3, 60).meta({ label: 'Надпись', hint: 'Кто вы: «Я родитель или опекун».' }),
          text: paragraph(10, 200).meta({ label: 'Что за ней', hint: 'Одна-две короткие фразы.' }),
        })
        .optional()
        .meta({ label: 'Дверь на странице «Хочу стать участником»', collapsed: true }),
      headings: z
        .strictObject({
          whoCan: heading().meta({ label: 'Над «Кто может»' }),
          whoCannot: heading().meta({ label: 'Над «Кому откажут»' }),
          steps: heading().meta({ label: 'Над шагами' }),
          documents: heading().meta({ label: 'Над документами' }),
          next: heading().meta({ label: 'Над «Что будет дальше»' }),
        })
        .optional()
        .meta({ label: 'Заголовки, если нужны другие', collapsed: true }),
      whoCan: lines().meta({ label: 'Кто может', singular: 'строку' }),
      whoCannot: lines().meta({ label: 'Кому откажут', singular: 'строку' }),
      blocks: list(
        z.strictObject({
          title: line(3, 100).meta({ label: 'Заголовок' }),
          text: paragraph(5, 600).optional().meta({ label: 'Текст', hint: 'Короткими фразами.' }),
          items: lines().meta({ label: 'Список', singular: 'строку' }),
          link: z
            .strictObject({ label: line(3, 60).meta({ label: 'Надпись' }), path: path() })
            .optional()
            .meta({ label: 'Ссылка' }),
          isBeforeSteps: z.boolean().default(false).meta({ label: 'Показать до шагов' }),
        }),
      ).meta({ label: 'Что ещё важно знать', singular: 'блок', summary: '{{fields.title}}' }),
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
      blanks: list(
        z.strictObject({
          title: line(3, 160).meta({ label: 'Бланк' }),
          note: line(3, 300)
            .optional()
            .meta({ label: 'Для чего он', hint: 'И где взять его, пока нет страницы.' }),
          path: path().optional(),
        }),
      ).meta({ label: 'Бланки', singular: 'бланк', summary: '{{fields.title}}' }),
      next: lines().meta({ label: 'Что будет после заявки', singular: 'строку' }),
      questions: list(
        z.strictObject({
          question: line(5, 160).meta({ label: 'Вопрос' }),
          answer: paragraph(5, 800).meta({ label: 'Ответ' }),
        }),
      ).meta({ label: 'Частые вопросы', singular: 'вопрос', summary: '{{fields.question}}' }),
      apply: z
        .strictObject({
          title: line(5, 80).meta({ label: 'Заголовок', hint: 'Например: Как записаться сейчас' }),
          text: paragraph(10, 400).meta({ label: 'Что сделать' }),
          say: lines().meta({ label: 'Что сказать', singular: 'строку' }),
          avoid: lines().meta({ label: 'Чего не писать', singular: 'строку' }),
        })
        .optional()
        .meta({ label: 'Как записаться без формы', collapsed: true }),
      source: line(5, 200).meta({ label: 'Источник', hint: 'Документ, из которого взяты сведения.' }),
    }),
});

export type Guide = Entry<typeof guides>;
