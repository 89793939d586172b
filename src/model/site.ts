import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { email } from './fields/email.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { phone } from './fields/phone.ts';
import { line, paragraph } from './fields/text.ts';
import { timeZone } from './fields/time-zone.ts';

/** Who runs the site and how it introduces itself. One file: another region is another content folder. */
export const site = collection({
  name: 'site',
  group: 'site',
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
      timeZone: timeZone(),
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
      ).meta({ label: 'На чём держится программа', singular: 'опору', summary: '{{fields.kind}}' }),
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
          label: line(2, 30).meta({ label: 'Название группы', hint: 'Одно-три слова: «Принять участие»' }),
          items: list(
            z.strictObject({
              label: line(2, 60).meta({ label: 'Надпись' }),
              path: path(),
            }),
          ).meta({ label: 'Разделы', singular: 'раздел', summary: '{{fields.label}}' }),
        }),
      ).meta({
        label: 'Меню',
        singular: 'группу разделов',
        summary: '{{fields.label}}',
        hint: 'Группы стоят в шапке и внизу каждой страницы. Больше пяти в шапку широкого экрана не войдут.',
      }),
      service: list(
        z.strictObject({
          label: line(2, 60).meta({ label: 'Надпись' }),
          path: path(),
        }),
      ).meta({
        label: 'Служебные ссылки',
        singular: 'ссылку',
        summary: '{{fields.label}}',
        hint: 'Политика, согласия, доступность: строка внизу каждой страницы.',
      }),
      freshDays: z.int().min(1).default(90).meta({
        label: 'Сколько дней верить проверенным сведениям',
        hint: 'Потом страница попросит уточнить их по телефону, а редактору напомнит проверка.',
      }),
      ageLabel: line(2, 4).meta({ label: 'Возрастной знак', hint: 'Например: 12+' }),
    }),
});

export type Site = Entry<typeof site>;
