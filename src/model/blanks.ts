import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { list } from './fields/list.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

/** In the order of the page. */
export const BLANK_KINDS = {
  checklist: 'Проверочные листы',
  agreement: 'Соглашения',
  consent: 'Согласия',
  pair: 'Планы и отчёты пары',
  organisation: 'Приказы и положение',
  survey: 'Анкеты',
  petition: 'Ходатайства и заявления',
  thanks: 'Благодарности и сертификаты',
} as const;

const GAPS = 'Где пишут от руки, поставьте три и больше подчёркивания: ___';

/**
 * Papers to be filled in by hand. A blank is data, not a page: sections of text, fields, ticks and tables, from which
 * other formats can be made. A filled one never comes to the site.
 */
export const blanks = collection({
  name: 'blanks',
  group: 'documents',
  place: { folder: 'blanks' },
  format: 'md',
  label: 'Бланки',
  labelSingular: 'Бланк',
  description: 'Пустые образцы для печати. Заполненных бланков на сайте не бывает.',
  page: 'blanks/{{slug}}/',
  schema: () =>
    z
      .strictObject({
        title: line(5, 120).meta({ label: 'Название' }),
        kind: choice(BLANK_KINDS).meta({ label: 'Вид' }),
        order: z.int().min(1).max(99).meta({ label: 'Место среди своих' }),
        filledBy: line(3, 120).meta({
          label: 'Кто заполняет',
          hint: 'Например: наставник и руководитель центра',
        }),
        summary: paragraph(20, 240).meta({ label: 'Для чего', hint: 'Одна-две короткие фразы.' }),
        keep: paragraph(10, 300)
          .optional()
          .meta({ label: 'Куда его потом', hint: 'Кому отдать и где хранить.' }),
        warning: paragraph(10, 300).optional().meta({ label: 'Предупреждение' }),
        awaited: paragraph(10, 400).optional().meta({
          label: 'Чего ждём',
          hint: 'Если бланка ещё нет: что неясно и кто пришлёт.',
        }),
        head: list(line(3, 160)).meta({
          label: 'Справа вверху',
          hint: `Кому и от кого. ${GAPS}`,
          singular: 'строку',
        }),
        parts: list(
          z.strictObject({
            title: line(3, 140).optional().meta({ label: 'Заголовок' }),
            text: list(paragraph(3, 900)).meta({ label: 'Текст', hint: GAPS, singular: 'абзац' }),
            points: list(paragraph(3, 700)).meta({
              label: 'Пункты по порядку',
              hint: GAPS,
              singular: 'пункт',
            }),
            checks: list(line(3, 300)).meta({ label: 'Строки с галочкой', singular: 'строку' }),
            fields: list(
              z.strictObject({
                label: line(2, 200).meta({ label: 'Что вписать' }),
                hint: line(3, 200).optional().meta({ label: 'Подсказка' }),
                lines: z.int().min(1).max(20).default(1).meta({ label: 'Сколько строк' }),
              }),
            ).meta({ label: 'Поля', singular: 'поле', summary: '{{fields.label}}' }),
            table: z
              .strictObject({
                caption: line(3, 140).meta({ label: 'Название таблицы' }),
                columns: z.array(line(1, 80)).min(2).max(7).meta({ label: 'Столбцы', singular: 'столбец' }),
                rows: list(line(1, 200)).meta({ label: 'Подписанные строки', singular: 'строку' }),
                emptyRows: z.int().min(0).max(30).default(0).meta({ label: 'Сколько пустых строк' }),
              })
              .optional()
              .meta({ label: 'Таблица', collapsed: true }),
          }),
        ).meta({ label: 'Части', singular: 'часть', summary: '{{fields.title}}' }),
        signatures: list(line(2, 120)).meta({ label: 'Кто подписывает', singular: 'подпись' }),
        documents: list(reference('documents')).meta({ label: 'На чём основан', singular: 'документ' }),
        source: line(5, 240).meta({ label: 'Источник' }),
      })
      .refine(({ awaited, parts }) => (awaited === undefined) === parts.length > 0, {
        path: ['awaited'],
        error: 'У бланка есть либо части, либо слова о том, чего ждём',
      }),
});

export type Blank = Entry<typeof blanks>;
export type BlankPart = Blank['parts'][number];
