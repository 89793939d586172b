import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { email } from './fields/email.ts';
import { list } from './fields/list.ts';
import { phone } from './fields/phone.ts';
import { line, paragraph } from './fields/text.ts';

const path = () =>
  z
    .string()
    .regex(/^\/[a-z0-9/-]*$/, {
      error: 'Адрес начинается с косой черты; дальше латинские буквы, цифры, дефис',
    })
    .meta({ label: 'Адрес на сайте', hint: 'Например: /map/' });

/** Who runs the site and how it introduces itself. One file: another region is another content folder. */
export const site = collection({
  name: 'site',
  place: { file: 'region/site.json' },
  format: 'json',
  label: 'О сайте и операторе',
  labelSingular: 'О сайте и операторе',
  description: 'Название, регион, контакты регионального оператора и меню сайта.',
  schema: () =>
    z.strictObject({
      title: line(3, 80).meta({ label: 'Короткое название', hint: 'Стоит в шапке каждой страницы.' }),
      tagline: line(5, 160).meta({ label: 'Полное название' }),
      motto: list(line(2, 30)).meta({ label: 'Девиз по словам', singular: 'слово' }),
      region: line(3, 80).meta({ label: 'Регион' }),
      headline: line(10, 90).meta({
        label: 'Заголовок главной',
        hint: 'Одна фраза, которую запомнят.',
      }),
      lead: paragraph(20, 400).meta({
        label: 'Первые слова на главной',
        hint: 'Что это и для кого, две-три фразы простыми словами.',
      }),
      pillars: list(
        z.strictObject({
          kind: z.enum(['люди', 'идеи', 'проекты']).meta({ label: 'О чём' }),
          text: paragraph(20, 300).meta({ label: 'Текст' }),
          label: line(3, 60).meta({ label: 'Надпись ссылки' }),
          path: path(),
        }),
      ).meta({ label: 'На чём держится программа', summary: '{{fields.kind}}' }),
      operator: z
        .strictObject({
          name: line(3, 200).meta({ label: 'Название организации' }),
          email: email().meta({ label: 'Почта', hint: 'Сюда приходят все заявки с сайта.' }),
          phone: phone().optional().meta({ label: 'Телефон' }),
          hours: line(3, 120).optional().meta({ label: 'Когда отвечают' }),
          replyDays: z.int().min(1).max(30).meta({
            label: 'За сколько рабочих дней отвечаете на заявку',
            hint: 'Это обещание видно на странице и в письме.',
          }),
          isConfirmed: z.boolean().default(false).meta({
            label: 'Оператор подтвердил контакты и срок ответа',
            hint: 'Без этого рабочий сайт не соберётся: обещание видят заявители.',
          }),
        })
        .meta({ label: 'Региональный оператор' }),
      navigation: list(
        z.strictObject({
          label: line(2, 60).meta({ label: 'Надпись' }),
          path: path(),
        }),
      ).meta({ label: 'Меню', singular: 'строку меню', summary: '{{fields.label}}' }),
      ageLabel: line(2, 4).meta({ label: 'Возрастной знак', hint: 'Например: 12+' }),
    }),
});

export type Site = Entry<typeof site>;
