import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';

const lines = () => z.array(line(3, 240)).min(1);

/** A meeting that anyone can hold: what to prepare, what to say and when, what to do after. */
export const kits = collection({
  name: 'kits',
  group: 'practices',
  place: { folder: 'kits' },
  format: 'md',
  label: 'Наборы для встреч',
  labelSingular: 'Набор',
  description: 'Готовые сценарии: педсовет, родительское собрание, классный час и другие встречи.',
  page: 'kits/{{slug}}/',
  schema: () =>
    z.strictObject({
      title: line(5, 100).meta({ label: 'Название', hint: 'Например: Родительское собрание' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      audience: line(3, 100).meta({ label: 'Кто придёт' }),
      leader: line(3, 100).meta({ label: 'Кто ведёт', hint: 'Должность, без имени.' }),
      summary: paragraph(20, 240).meta({ label: 'О чём', hint: 'Одна-две фразы: их видно в списке.' }),
      aim: paragraph(20, 400).meta({ label: 'Зачем', hint: 'Что люди узнают и решат к концу встречи.' }),
      prepare: lines().meta({ label: 'Что подготовить', singular: 'строку' }),
      steps: z
        .array(
          z.strictObject({
            title: line(3, 100).meta({ label: 'Шаг' }),
            minutes: z.int().min(1).max(120).meta({ label: 'Минут' }),
            say: z.array(paragraph(5, 900)).min(1).meta({
              label: 'Что сказать',
              hint: 'Слова, которые можно прочесть вслух.',
              singular: 'абзац',
            }),
            act: paragraph(5, 400).optional().meta({ label: 'Что сделать' }),
          }),
        )
        .min(2)
        .meta({ label: 'Сценарий', singular: 'шаг', summary: '{{fields.title}}' }),
      questions: list(
        z.strictObject({
          question: line(5, 160).meta({ label: 'Вопрос' }),
          answer: paragraph(5, 600).meta({ label: 'Что ответить' }),
        }),
      ).meta({ label: 'О чём спросят', singular: 'вопрос', summary: '{{fields.question}}' }),
      handout: z
        .strictObject({
          title: line(3, 100).meta({ label: 'Заголовок' }),
          lines: lines().meta({ label: 'Строки', singular: 'строку' }),
        })
        .meta({ label: 'Листок, который раздают' }),
      after: lines().meta({ label: 'Что сделать потом', singular: 'строку' }),
      links: list(z.strictObject({ label: line(3, 100).meta({ label: 'Надпись' }), path: path() })).meta({
        label: 'Что взять на сайте',
        singular: 'ссылку',
        summary: '{{fields.label}}',
      }),
      source: line(5, 240).meta({ label: 'Источник' }),
    }),
});

export type MeetingKit = Entry<typeof kits>;
