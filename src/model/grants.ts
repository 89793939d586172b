import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { httpsLink } from './fields/https-link.ts';
import { list } from './fields/list.ts';
import { line, paragraph } from './fields/text.ts';

/** Who may apply for a grant, by the value that stands in addresses. */
export const APPLICANTS = {
  npo: 'Некоммерческие организации',
  person: 'Люди без организации',
  institution: 'Школы, колледжи и учреждения',
  business: 'Предприниматели',
} as const;

/** Money for mentoring that others give: for whom, how much, until when. */
export const grants = collection({
  name: 'grants',
  group: 'events',
  place: { folder: 'grants' },
  format: 'json',
  label: 'Гранты',
  labelSingular: 'Грант',
  description: 'Открыт грант или закрыт, сайт решает сам по последнему дню приёма заявок.',
  page: 'grants/',
  schema: () =>
    z
      .strictObject({
        title: line(5, 120).meta({ label: 'Название' }),
        giver: line(3, 160).meta({ label: 'Кто даёт' }),
        summary: paragraph(20, 400).meta({ label: 'О чём', hint: 'Какие дела поддерживают, две-три фразы.' }),
        applicants: z
          .array(choice(APPLICANTS))
          .min(1)
          .meta({ label: 'Кто может подать', singular: 'строку' }),
        forWhom: line(5, 300).meta({ label: 'Для кого', hint: 'Условия для заявителя одной фразой.' }),
        ideas: list(line(5, 200)).meta({
          label: 'Что можно попросить для наставничества',
          singular: 'строку',
        }),
        sum: line(3, 100).optional().meta({ label: 'Сколько', hint: 'Словами: до 300 000 рублей' }),
        opens: day().optional().meta({ label: 'Заявки принимают с' }),
        deadline: day().optional().meta({
          label: 'Последний день приёма',
          hint: 'Пока его не объявили, оставьте пустым.',
        }),
        link: httpsLink().meta({
          label: 'Страница гранта',
          hint: 'Сайт того, кто даёт. Начинается с https://',
        }),
        confirmedAt: confirmedAt(),
        example: example(),
      })
      .refine(({ opens, deadline }) => !opens || (deadline !== undefined && deadline >= opens), {
        path: ['deadline'],
        error: 'Назовите последний день приёма: он не раньше первого',
      }),
});

export type Grant = Entry<typeof grants>;
