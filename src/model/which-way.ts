import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';
import { findLostWays } from './find-lost-ways.ts';
import { WAYS } from './ways.ts';

/** The forms that may follow an ending. */
export const WAY_FORMS = {
  'become-mentor': 'Заявка наставника',
  'ready-to-help': 'Опрос «Готовы помочь?»',
} as const;

const id = () =>
  z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, { error: 'Латинские буквы и дефис, например: age' })
    .meta({ label: 'Имя', hint: 'Одно английское слово. По нему сюда ведут ответы.' });
const lines = () => list(line(3, 200));

/** The questions that lead a would-be mentor to one of the ways, and what stands at the end of each. */
export const whichWay = collection({
  name: 'which-way',
  group: 'site',
  place: { file: 'selection/which-way.json' },
  format: 'json',
  label: 'Какой путь ваш: вопросы',
  labelSingular: 'Какой путь ваш: вопросы',
  description: 'Вопросы будущему наставнику. Каждый ответ ведёт к вопросу ниже или к итогу с памяткой.',
  page: 'become-mentor/which-way/',
  schema: () =>
    z
      .strictObject({
        title: line(3, 100).meta({ label: 'Название страницы' }),
        lead: paragraph(20, 400).meta({ label: 'Первые слова' }),
        questions: z
          .array(
            z.strictObject({
              id: id(),
              title: line(5, 120).meta({ label: 'Вопрос' }),
              hint: paragraph(5, 300).optional().meta({ label: 'Пояснение' }),
              answers: z
                .array(
                  z.strictObject({
                    label: line(2, 120).meta({ label: 'Ответ' }),
                    leads: id().meta({ label: 'Куда ведёт', hint: 'Имя вопроса ниже или имя итога.' }),
                  }),
                )
                .min(2)
                .max(4)
                .meta({ label: 'Ответы', singular: 'ответ', summary: '{{fields.label}}' }),
            }),
          )
          .min(1)
          .max(7)
          .meta({ label: 'Вопросы', singular: 'вопрос', summary: '{{fields.title}}' }),
        endings: z
          .array(
            z.strictObject({
              id: id(),
              title: line(5, 120).meta({
                label: 'Итог',
                hint: 'Спокойно и с надеждой, даже если это отказ.',
              }),
              text: paragraph(20, 500).meta({ label: 'Что это значит' }),
              way: choice(WAYS).optional().meta({
                label: 'Путь',
                hint: 'В заявке он будет уже отмечен. Требования пути встанут в памятку.',
              }),
              bring: lines().meta({ label: 'Что взять с собой', singular: 'строку' }),
              papers: list(reference('blanks')).meta({ label: 'Бланки', singular: 'бланк' }),
              steps: lines().meta({ label: 'Что делать по шагам', singular: 'шаг' }),
              form: choice(WAY_FORMS).optional().meta({ label: 'Форма', hint: 'Куда ведёт кнопка.' }),
              links: list(
                z.strictObject({ label: line(3, 80).meta({ label: 'Надпись' }), path: path() }),
              ).meta({ label: 'Чем ещё помочь', singular: 'ссылку', summary: '{{fields.label}}' }),
            }),
          )
          .min(1)
          .max(9)
          .meta({ label: 'Итоги', singular: 'итог', summary: '{{fields.title}}' }),
        source: line(5, 240).meta({ label: 'Источник' }),
      })
      .superRefine((ways, { addIssue }) => {
        for (const { path, message } of findLostWays(ways)) {
          addIssue({ code: 'custom', path: [...path], message });
        }
      }),
});

export type WhichWay = Entry<typeof whichWay>;
