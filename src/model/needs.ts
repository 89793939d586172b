import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { day } from './fields/day.ts';
import { email } from './fields/email.ts';
import { example } from './fields/example.ts';
import { municipality } from './fields/municipality.ts';
import { phone } from './fields/phone.ts';
import { line, paragraph } from './fields/text.ts';

/** In the order that visitors choose by; the values stand in addresses. Money is asked for nowhere but in requisites. */
export const NEED_KINDS = {
  things: 'Вещи',
  premises: 'Помещение',
  skills: 'Умения',
  time: 'Время',
} as const;

export const NEED_STATUSES = { needed: 'Нужно', found: 'Нашли' } as const;

/** What centres and pairs ask for. */
export const needs = collection({
  name: 'needs',
  group: 'territory',
  place: { folder: 'needs', isByMunicipality: true },
  format: 'json',
  label: 'Нужна помощь',
  labelSingular: 'Просьба',
  description: 'О чём просят центры. Денег здесь не просят, о детях и семьях не рассказывают.',
  schema: () =>
    z.strictObject({
      title: line(5, 100).meta({ label: 'Что нужно', hint: 'Например: инструменты для столярного кружка' }),
      kind: choice(NEED_KINDS).meta({ label: 'Вид помощи' }),
      municipality: municipality(),
      purpose: paragraph(20, 400).meta({
        label: 'Для чего',
        hint: 'Что изменится: «Шесть пар смогут работать сразу, не ждать очереди к верстаку».',
      }),
      amount: line(2, 120).meta({
        label: 'Сколько',
        hint: 'Словами: «три рубанка и две стамески, можно не новые».',
      }),
      contact: z
        .strictObject({
          post: line(3, 120).meta({ label: 'Должность', hint: 'Без фамилии: «руководитель центра».' }),
          email: email().optional().meta({ label: 'Рабочая почта' }),
          phone: phone().optional().meta({ label: 'Рабочий телефон' }),
        })
        .refine((contact) => contact.email || contact.phone, { error: 'Впишите телефон или почту' })
        .meta({ label: 'Кому написать или позвонить', collapsed: false }),
      until: day().optional().meta({ label: 'До какого дня', hint: 'После него просьба уйдёт из списка.' }),
      status: choice(NEED_STATUSES).meta({ label: 'Состояние' }),
      confirmedAt: confirmedAt(),
      example: example(),
    }),
});

export type Need = Entry<typeof needs>;
