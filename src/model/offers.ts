import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { EVENT_FORMATS } from './event-words.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { municipality } from './fields/municipality.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

/** Free classes and visits that partners give to pairs. */
export const offers = collection({
  name: 'offers',
  group: 'practices',
  place: { folder: 'offers', isByMunicipality: true },
  format: 'json',
  label: 'Возможности',
  labelSingular: 'Возможность',
  description: 'Бесплатные занятия и посещения для пар. Запись и направление даёт центр.',
  schema: () =>
    z
      .strictObject({
        title: line(5, 100).meta({ label: 'Что предлагают', hint: 'Например: час на скалодроме для пары' }),
        partner: reference('partners')
          .optional()
          .meta({ label: 'Партнёр из списка', hint: 'Нет в списке — напишите его словами ниже.' }),
        provider: line(3, 120).optional().meta({
          label: 'Кто предлагает',
          hint: 'Если партнёра нет в списке: «районная библиотека».',
        }),
        municipality: municipality(),
        direction: reference('directions').meta({ label: 'Направление' }),
        format: choice(EVENT_FORMATS).meta({ label: 'Как проходит' }),
        summary: paragraph(20, 400).meta({ label: 'Что будет', hint: 'Две-три фразы: чем займётся пара.' }),
        age: line(2, 60).meta({ label: 'Для какого возраста', hint: 'Например: от 14 лет' }),
        access: line(3, 160).optional().meta({
          label: 'Доступность',
          hint: 'Например: подойдёт тем, кто передвигается на коляске',
        }),
        terms: line(5, 200).meta({
          label: 'Как воспользоваться',
          hint: 'Например: по направлению центра, раз в неделю, форма не нужна',
        }),
        until: day()
          .optional()
          .meta({ label: 'До какого дня', hint: 'После него предложение уйдёт из списка.' }),
        confirmedAt: confirmedAt(),
        example: example(),
      })
      .refine(({ partner, provider }) => partner || provider, {
        path: ['provider'],
        error: 'Выберите партнёра из списка или напишите, кто предлагает',
      }),
});

export type Offer = Entry<typeof offers>;
