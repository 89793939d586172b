import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { httpsLink } from './fields/https-link.ts';
import { list } from './fields/list.ts';
import { municipality } from './fields/municipality.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

/** In the order of the library; the values stand in addresses. */
export const DOCUMENT_LEVELS = {
  federal: 'Вся страна',
  regional: 'Регион',
  municipal: 'Территории',
  organisation: 'Организации',
} as const;

export const DOCUMENT_KINDS = {
  law: 'Закон',
  resolution: 'Постановление',
  directive: 'Распоряжение',
  model: 'Модель',
  plan: 'План',
  regulation: 'Положение',
  standard: 'Стандарт',
  programme: 'Программа',
  method: 'Методика',
  report: 'Отчёт',
  project: 'Описание проекта',
} as const;

export const DOCUMENT_STATUSES = {
  active: 'Действует',
  draft: 'Проект',
  repealed: 'Утратил силу',
  awaited: 'Ждём от оператора',
} as const;

const documentReferences = () => list(reference('documents'));

/** What the system rests on. A document that nobody has handed over is a record without a text, never an invented one. */
export const documents = collection({
  name: 'documents',
  group: 'documents',
  place: { folder: 'documents', isByMunicipality: true },
  format: 'md',
  label: 'Документы',
  labelSingular: 'Документ',
  description:
    'Законы, постановления, положения, методики, отчёты. Если документа нет, оставьте запись без файла.',
  body: {
    label: 'Текст документа',
    hint: 'Дословный текст официального документа или ссылка на страницу, где он стоит. Сами текст не сочиняйте.',
  },
  page: 'documents/{{slug}}/',
  takenSlugs: ['list'],
  schema: () =>
    z
      .strictObject({
        title: line(5, 140).meta({ label: 'Название', hint: 'Коротко, чтобы было понятно в списке.' }),
        officialTitle: paragraph(10, 600).optional().meta({
          label: 'Полное название',
          hint: 'Слово в слово, как на документе.',
        }),
        kind: choice(DOCUMENT_KINDS).meta({ label: 'Вид' }),
        level: choice(DOCUMENT_LEVELS).meta({ label: 'Уровень' }),
        status: choice(DOCUMENT_STATUSES).meta({ label: 'Состояние' }),
        number: line(1, 40).optional().meta({ label: 'Номер', hint: 'Например: 5/7-нл' }),
        day: day().optional().meta({ label: 'Дата документа' }),
        issuer: line(3, 200).meta({ label: 'Кто принял', hint: 'Орган или организация, без фамилий.' }),
        municipality: municipality(),
        summary: paragraph(30, 400).meta({
          label: 'О чём',
          hint: 'Две простые фразы: что это и кому нужно.',
        }),
        parts: list(
          z.strictObject({
            title: line(3, 100).meta({ label: 'Часть', hint: 'Например: Статья 8.2' }),
            text: paragraph(10, 500).meta({ label: 'О чём она' }),
          }),
        ).meta({ label: 'Что в нём важно', singular: 'часть', summary: '{{fields.title}}' }),
        basedOn: documentReferences().meta({ label: 'На основании', singular: 'документ' }),
        replaces: documentReferences().meta({ label: 'Заменил', singular: 'документ' }),
        replacedBy: documentReferences().meta({ label: 'Заменён на', singular: 'документ' }),
        file: z
          .strictObject({
            address: httpsLink().meta({ label: 'Адрес файла' }),
            kilobytes: z.int().min(1).meta({ label: 'Размер, КБ' }),
          })
          .optional()
          .meta({ label: 'Файл', collapsed: true }),
        official: z
          .strictObject({
            label: line(3, 120).meta({
              label: 'Где искать',
              hint: 'Название сайта того, кто издал документ.',
            }),
            address: httpsLink().meta({ label: 'Адрес сайта' }),
          })
          .optional()
          .meta({ label: 'Официальный текст', collapsed: true }),
        source: line(5, 240).meta({ label: 'Источник', hint: 'Откуда мы знаем об этом документе.' }),
        asOf: day().meta({ label: 'Дата записи', hint: 'Когда запись сверили с источником.' }),
      })
      .refine(({ status, file }) => status !== 'awaited' || !file, {
        path: ['status'],
        error: 'Файл уже есть: выберите другое состояние',
      }),
});

export type Document = Entry<typeof documents>;
