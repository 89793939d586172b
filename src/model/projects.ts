import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { municipality } from './fields/municipality.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

/** In the order that a project goes through; the values stand in addresses. */
export const PROJECT_STAGES = {
  review: 'На экспертизе',
  included: 'Включён в модель',
  finished: 'Завершён',
} as const;

/** Mentoring projects and how far their expert review is. */
export const projects = collection({
  name: 'projects',
  group: 'territory',
  place: { folder: 'projects', isByMunicipality: true },
  format: 'json',
  label: 'Наставнические проекты',
  labelSingular: 'Проект',
  description: 'Проекты, которые прошли экспертизу или ждут её. Без имён участников.',
  schema: () =>
    z
      .strictObject({
        title: line(3, 120).meta({ label: 'Название', hint: 'Например: Мастерская на колёсах' }),
        municipality: municipality(),
        organisation: line(3, 160).meta({
          label: 'Чей проект',
          hint: 'Организация, без фамилий. Например: клуб «Лёгкая лодка»',
        }),
        summary: paragraph(20, 300).meta({ label: 'О чём', hint: 'Две фразы: кто с кем и что делает.' }),
        forms: z
          .array(reference('mentoring-forms'))
          .min(1)
          .max(3)
          .meta({ label: 'Формы наставничества', singular: 'форму' }),
        direction: reference('directions').meta({ label: 'Направление' }),
        stage: choice(PROJECT_STAGES).meta({ label: 'Этап' }),
        submittedOn: day().meta({ label: 'Когда подан' }),
        decision: z
          .strictObject({
            day: day().meta({ label: 'Дата решения' }),
            body: line(5, 160).meta({ label: 'Кто решил', hint: 'Орган или организация, без фамилий.' }),
          })
          .optional()
          .meta({ label: 'Решение о включении', collapsed: false }),
        result: paragraph(20, 300).optional().meta({
          label: 'Что получилось',
          hint: 'Для завершённого: что изменилось и откуда это известно.',
        }),
        confirmedAt: confirmedAt(),
        example: example(),
      })
      .refine(({ stage, decision }) => stage === 'review' || decision !== undefined, {
        path: ['decision'],
        error: 'Включённому проекту нужно решение: день и кто решил',
      }),
});

export type Project = Entry<typeof projects>;
