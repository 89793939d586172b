import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { line, paragraph } from './fields/text.ts';

/** The base part is for everyone, the variable one is chosen. */
export const LESSON_PARTS = { base: 'Базовая часть', variable: 'Вариативная часть' } as const;

/** One module of the mentor's first course: a text to read and questions to check oneself. */
export const lessons = collection({
  name: 'lessons',
  group: 'practices',
  place: { folder: 'lessons' },
  format: 'md',
  label: 'Наставнический минимум',
  labelSingular: 'Модуль',
  description: 'Короткие тексты для наставника и вопросы к ним. Ответы остаются у читателя.',
  body: { label: 'Текст', hint: '150–400 слов, короткими фразами.', required: true },
  page: 'training/minimum/{{slug}}/',
  schema: () =>
    z.strictObject({
      title: line(5, 80).meta({ label: 'Название' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      part: choice(LESSON_PARTS).meta({ label: 'Часть' }),
      summary: paragraph(20, 200).meta({ label: 'Коротко' }),
      learn: z.array(line(3, 160)).min(1).meta({ label: 'Чему вы научитесь', singular: 'строку' }),
      questions: z
        .array(
          z
            .strictObject({
              question: line(5, 200).meta({ label: 'Вопрос' }),
              right: line(2, 200).meta({ label: 'Верный ответ' }),
              wrong: z.array(line(2, 200)).min(1).max(4).meta({ label: 'Другие ответы', singular: 'ответ' }),
              place: z.int().min(1).max(5).meta({
                label: 'Место верного ответа',
                hint: 'Чтобы он не стоял всегда первым.',
              }),
              why: paragraph(10, 400).meta({ label: 'Почему так' }),
            })
            .refine(({ wrong, place }) => place <= wrong.length + 1, {
              path: ['place'],
              error: 'Ответов меньше: выберите место поближе к началу',
            }),
        )
        .min(2)
        .meta({ label: 'Вопросы', singular: 'вопрос', summary: '{{fields.question}}' }),
      source: line(5, 240).meta({ label: 'Источник' }),
    }),
});

export type Lesson = Entry<typeof lessons>;
