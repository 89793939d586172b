import { z } from 'zod';
import { choice } from './fields/choice.ts';
import { consentRecord } from './fields/consent-record.ts';
import { example } from './fields/example.ts';
import { list } from './fields/list.ts';
import { municipality } from './fields/municipality.ts';
import { line, paragraph } from './fields/text.ts';
import { namesInFull } from './names-in-full.ts';
import { namesSomeone } from './names-someone.ts';

export const WINNERS = {
  person: 'взрослый по имени',
  pair: 'пара или команда, без имён',
  centre: 'центр наставничества',
  organisation: 'организация',
} as const;

/** Who won, year by year: adults with their consent, or pairs, centres and organisations without persons. */
export const contestResults = () =>
  list(
    z.strictObject({
      year: z.int().min(2020).max(2100).meta({ label: 'Год' }),
      summary: paragraph(10, 500)
        .optional()
        .meta({ label: 'Итоги коротко', hint: 'Сколько заявок, где наградили.' }),
      winners: list(winner()).meta({
        label: 'Победители',
        singular: 'победителя',
        summary: '{{fields.name}}',
      }),
      example: example(),
    }),
  ).meta({ label: 'Итоги по годам', singular: 'год', summary: '{{fields.year}}' });

const winner = () =>
  z
    .strictObject({
      who: choice(WINNERS).meta({ label: 'Кто победил' }),
      name: line(3, 160).meta({
        label: 'Имя или название',
        hint: 'Взрослый — имя и фамилия. Пара — без имён: «пара из мастерской по дереву».',
      }),
      nomination: line(3, 120).optional().meta({ label: 'Номинация или место' }),
      municipality: municipality(),
      consent: consentRecord().optional().meta({
        label: 'Согласие на публикацию',
        hint: 'Обязательно, если победителя называют по имени.',
      }),
    })
    .refine(({ who, consent }) => who !== 'person' || consent, {
      path: ['consent'],
      error: 'Человека называют по имени только с согласием: впишите его номер и срок',
    })
    .refine(({ who, name }) => who !== 'pair' || !namesSomeone(name), {
      path: ['name'],
      error: 'Пару и команду называют без имён: в ней подростки',
    })
    .refine(({ who, name }) => (who !== 'centre' && who !== 'organisation') || !namesInFull(name), {
      path: ['name'],
      error: 'Здесь только название. Человека вписывают как «взрослый по имени», с согласием',
    });

export type ContestYear = z.infer<ReturnType<typeof contestResults>>[number];
export type Winner = ContestYear['winners'][number];
