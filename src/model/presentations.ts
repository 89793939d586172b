import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';

export const PRESENTATION_KINDS = { deck: 'Презентация', infographic: 'Инфографика' } as const;

/** How the points of an infographic are laid out. */
const DRAWINGS = { road: 'Дорога: шаги по порядку', circle: 'Круг: все вокруг одного' } as const;

/** Slides and infographics as words: the page shows them, the printer makes one sheet of each. */
export const presentations = collection({
  name: 'presentations',
  group: 'media',
  place: { folder: 'presentations' },
  format: 'md',
  label: 'Презентации',
  labelSingular: 'Презентация',
  description: 'Короткие презентации и инфографика. Слайды собирает сайт из этих слов.',
  page: 'presentations/{{slug}}/',
  schema: () =>
    z
      .strictObject({
        title: line(5, 100).meta({ label: 'Название' }),
        kind: choice(PRESENTATION_KINDS).meta({ label: 'Вид' }),
        audience: line(3, 80).meta({ label: 'Для кого', hint: 'Например: администрациям муниципалитетов' }),
        order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
        summary: paragraph(20, 240).meta({ label: 'О чём', hint: 'Одна-две фразы: их видно в списке.' }),
        slides: list(
          z.strictObject({
            title: line(3, 90).meta({ label: 'Заголовок' }),
            text: paragraph(5, 300).optional().meta({ label: 'Текст', hint: 'Две-три короткие фразы.' }),
            items: z
              .array(line(3, 160))
              .max(6)
              .default([])
              .meta({ label: 'Список', hint: 'Не больше шести строк.', singular: 'строку' }),
            figures: z
              .array(
                z.strictObject({
                  value: line(1, 20).meta({ label: 'Число' }),
                  what: line(3, 100).meta({ label: 'Чего' }),
                }),
              )
              .max(4)
              .default([])
              .meta({ label: 'Числа', singular: 'число', summary: '{{fields.value}} {{fields.what}}' }),
            source: line(5, 200).optional().meta({
              label: 'Источник',
              hint: 'Обязателен, если на слайде есть числа. План подпишите годами.',
            }),
            link: z
              .strictObject({ label: line(3, 60).meta({ label: 'Надпись' }), path: path() })
              .optional()
              .meta({ label: 'Ссылка', collapsed: true }),
          }),
        ).meta({ label: 'Слайды', singular: 'слайд', summary: '{{fields.title}}' }),
        picture: z
          .strictObject({
            drawing: choice(DRAWINGS).meta({ label: 'Как рисовать' }),
            centre: line(3, 40).optional().meta({ label: 'Кто в середине круга' }),
            points: z
              .array(
                z.strictObject({
                  title: line(2, 40).meta({ label: 'Надпись' }),
                  text: paragraph(5, 240).meta({ label: 'Словами' }),
                }),
              )
              .min(3)
              .max(10)
              .meta({ label: 'Точки', singular: 'точку', summary: '{{fields.title}}' }),
          })
          .optional()
          .meta({ label: 'Инфографика', collapsed: true }),
        day: day().meta({ label: 'Дата текста' }),
        source: line(5, 240).meta({ label: 'Источник' }),
      })
      .refine(({ kind, picture, slides }) => (kind === 'infographic' ? picture : slides.length > 0), {
        path: ['kind'],
        error: 'Презентации нужны слайды, инфографике — точки',
      })
      .refine(({ slides }) => slides.every(({ figures, source }) => figures.length === 0 || source), {
        path: ['slides'],
        error: 'У слайда с числами нужен источник',
      }),
});

export type Presentation = Entry<typeof presentations>;
export type Slide = Presentation['slides'][number];
export type Infographic = NonNullable<Presentation['picture']>;
