import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { httpsLink } from './fields/https-link.ts';
import { list } from './fields/list.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

export const PARTICIPANT_ROLES = {
  coordinator: 'Координатор',
  'co-executor': 'Соисполнитель',
  member: 'Участник',
} as const;

/** In the order that visitors choose by; the values stand in addresses. */
export const PARTICIPANT_LEVELS = {
  country: 'Вся страна',
  region: 'Регион',
  municipality: 'Территории',
} as const;

/** Organisations and bodies that carry the system; nobody is named. */
export const participants = collection({
  name: 'participants',
  group: 'people',
  place: { folder: 'participants' },
  format: 'json',
  label: 'Участники системы',
  labelSingular: 'Участник системы',
  description: 'Органы и организации из официального перечня. Людей не называем.',
  page: 'participants/',
  schema: () =>
    z.strictObject({
      title: line(5, 200).meta({ label: 'Полное название' }),
      role: choice(PARTICIPANT_ROLES).meta({ label: 'Роль' }),
      levels: z.array(choice(PARTICIPANT_LEVELS)).min(1).meta({ label: 'Уровень', singular: 'строку' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      does: list(paragraph(5, 200)).meta({
        label: 'Что делает',
        singular: 'строку',
        hint: 'Только то, что записано за ним в документе.',
      }),
      page: z
        .strictObject({
          label: line(3, 80).meta({ label: 'Надпись' }),
          role: reference('roles').meta({ label: 'Роль' }),
        })
        .optional()
        .meta({ label: 'Страница роли' }),
      site: z
        .strictObject({
          label: line(3, 60).meta({ label: 'Как пишется', hint: 'Например: школа.рф' }),
          address: httpsLink().meta({ label: 'Адрес' }),
        })
        .optional()
        .meta({ label: 'Сайт', hint: 'Только проверенный.' }),
      source: line(5, 200).meta({ label: 'Источник' }),
      asOf: day().meta({ label: 'Дата источника' }),
    }),
});

export type Participant = Entry<typeof participants>;
export type ParticipantLevel = keyof typeof PARTICIPANT_LEVELS;
