import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { email } from './fields/email.ts';
import { list } from './fields/list.ts';
import { phone } from './fields/phone.ts';
import { line, paragraph } from './fields/text.ts';

/** What journalists take: whom to ask, the programme in a few lines, facts with their sources. */
export const press = collection({
  name: 'press',
  group: 'site',
  place: { file: 'region/press.json' },
  format: 'json',
  label: 'Для прессы',
  labelSingular: 'Для прессы',
  description:
    'Кому звонить журналисту, готовые тексты и факты. Числа программы сайт возьмёт из показателей.',
  page: 'press/',
  schema: () =>
    z.strictObject({
      contact: z
        .strictObject({
          post: line(3, 160).meta({ label: 'Кто отвечает прессе', hint: 'Должность, без фамилии.' }),
          email: email().optional().meta({ label: 'Рабочая почта' }),
          phone: phone().optional().meta({ label: 'Рабочий телефон' }),
          hours: line(3, 120).optional().meta({ label: 'Когда отвечает' }),
        })
        .optional()
        .meta({
          label: 'Пресс-служба',
          hint: 'Без неё прессу направим к региональному оператору.',
          collapsed: true,
        }),
      texts: list(
        z.strictObject({
          title: line(3, 60).meta({ label: 'Для чего', hint: 'Например: Одной фразой' }),
          text: paragraph(20, 2000).meta({
            label: 'Текст',
            hint: 'Его скопируют целиком. Пустая строка делит абзацы.',
          }),
        }),
      ).meta({
        label: 'О программе готовыми словами',
        singular: 'текст',
        summary: '{{fields.title}}',
        hint: 'Три длины: для подписи, для заметки, для статьи.',
      }),
      facts: list(
        z.strictObject({
          text: paragraph(10, 300).meta({ label: 'Факт', hint: 'Одна мысль, которую можно цитировать.' }),
          source: line(5, 200).meta({ label: 'Откуда он' }),
          sourceDate: line(4, 40).meta({
            label: 'Дата источника',
            hint: 'Как в документе: «2020 год» или «21 мая 2024 года».',
          }),
        }),
      ).meta({ label: 'Факты', singular: 'факт', summary: '{{fields.text}}' }),
      drawings: z
        .strictObject({
          author: line(3, 160).meta({ label: 'Как подписать рисунки' }),
          licence: line(5, 300).meta({ label: 'На каких условиях их берут' }),
        })
        .meta({
          label: 'Рисунки и знак',
          hint: 'Рисунки для прессы сайт рисует сам, в цветах программы.',
        }),
    }),
});

export type Press = Entry<typeof press>;
