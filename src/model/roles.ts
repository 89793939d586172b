import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

/** From the widest to the nearest. */
export const ROLE_LEVELS = {
  region: 'Регион',
  municipality: 'Территория',
  organisation: 'Организация и центр',
  pair: 'Пара и семья',
} as const;

/** What there is to do, in the order in which it comes. */
export const DUTY_AREAS = {
  rules: 'Правила и планы',
  selection: 'Отбор',
  training: 'Обучение',
  pairs: 'Подбор пар',
  support: 'Жизнь пары',
  events: 'События',
  crisis: 'Трудные случаи',
  reports: 'Отчёты и итоги',
  rewards: 'Поощрение',
  information: 'Рассказ о деле',
} as const;

/** From the weightiest: where a role has several duties of one area, the table shows the first of these. */
export const DUTY_PARTS = {
  decides: 'решает',
  does: 'делает',
  helps: 'помогает',
} as const;

const duty = () =>
  z.strictObject({
    area: choice(DUTY_AREAS).meta({ label: 'О чём' }),
    part: choice(DUTY_PARTS).meta({
      label: 'Чем занята роль',
      hint: 'Решает — утверждает и назначает. Делает — ведёт сама. Помогает — участвует.',
    }),
    text: paragraph(5, 300).meta({ label: 'Что именно', hint: '«Утверждает план». Короткой фразой.' }),
    when: line(2, 80).optional().meta({ label: 'Когда', hint: 'Например: раз в месяц' }),
  });

/** Who is who: from the commission to the parent. Roles, never persons. */
export const roles = collection({
  name: 'roles',
  group: 'people',
  place: { folder: 'roles' },
  format: 'md',
  label: 'Роли',
  labelSingular: 'Роль',
  description: 'Кто что делает. Из этих же записей собрана таблица «Кто за что отвечает».',
  body: { label: 'Подробнее', hint: 'Необязательный текст в конце.' },
  page: 'roles/{{slug}}/',
  takenSlugs: ['matrix'],
  schema: () =>
    z.strictObject({
      title: line(3, 80).meta({ label: 'Название' }),
      short: line(3, 32).meta({ label: 'Коротко', hint: 'Так названа строка таблицы.' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      levels: z.array(choice(ROLE_LEVELS)).min(1).meta({ label: 'Где работает', singular: 'строку' }),
      summary: paragraph(20, 240).meta({ label: 'Кто это', hint: 'Одна-две короткие фразы.' }),
      appointedBy: line(3, 200).optional().meta({ label: 'Кто назначает или выбирает' }),
      duties: z
        .array(duty())
        .min(1)
        .meta({ label: 'Что делает', singular: 'дело', summary: '{{fields.text}}' }),
      limits: list(line(3, 200)).meta({ label: 'Чего не делает', singular: 'строку' }),
      papers: list(line(3, 200)).meta({
        label: 'Какие документы готовит',
        singular: 'документ',
        hint: 'Только названия: заполненные документы на сайт не выкладывают.',
      }),
      turnsTo: list(
        z.strictObject({
          role: reference('roles').meta({ label: 'Роль' }),
          why: line(3, 160).meta({ label: 'С чем', hint: '«если пара поссорилась»' }),
        }),
      ).meta({ label: 'К кому обращается', singular: 'роль', summary: '{{fields.role}}: {{fields.why}}' }),
      links: list(z.strictObject({ label: line(3, 80).meta({ label: 'Надпись' }), path: path() })).meta({
        label: 'Полезные страницы',
        singular: 'ссылку',
        summary: '{{fields.label}}',
      }),
      source: line(5, 300).meta({ label: 'Источник', hint: 'Документ, из которого взяты сведения.' }),
    }),
});

export type Role = Entry<typeof roles>;
export type RoleLevel = keyof typeof ROLE_LEVELS;
export type DutyArea = keyof typeof DUTY_AREAS;
export type DutyPart = keyof typeof DUTY_PARTS;
