import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { list } from './fields/list.ts';
import { path } from './fields/path.ts';
import { line, paragraph } from './fields/text.ts';

/** Under which heading of the programme's own page a chapter is offered. */
export const PROGRAMME_PARTS = {
  how: 'Как всё устроено',
  who: 'Кто ведёт программу',
  together: 'Для кого и с кем',
} as const;

export const TIMELINE_KINDS = {
  decision: 'Решение',
  plan: 'По плану',
  yearly: 'Каждый год',
  history: 'Прежний этап',
} as const;

const link = () => z.strictObject({ label: line(3, 80).meta({ label: 'Надпись' }), path: path() }).optional();

const block = () =>
  z.strictObject({
    title: line(3, 120).meta({ label: 'Заголовок' }),
    text: paragraph(5, 600).optional().meta({ label: 'Текст', hint: 'Короткими фразами.' }),
    items: list(line(3, 300)).meta({ label: 'Список', singular: 'строку' }),
    link: link().meta({ label: 'Ссылка' }),
  });

const step = () =>
  z.strictObject({
    title: line(3, 100).meta({ label: 'Шаг' }),
    text: paragraph(5, 500).meta({ label: 'Кто и что делает' }),
    duration: line(2, 60).optional().meta({ label: 'Сколько времени' }),
  });

const moment = () =>
  z.strictObject({
    when: line(3, 60).meta({ label: 'Когда', hint: 'Например: 21 мая 2024 года' }),
    kind: choice(TIMELINE_KINDS).meta({ label: 'Что это', hint: 'Срок из плана — ещё не отметка о деле.' }),
    title: line(3, 100).meta({ label: 'Что' }),
    text: paragraph(5, 400).optional().meta({ label: 'Подробнее' }),
  });

/** The chapters about the programme: how it works, who runs it, whom it is for. */
export const programme = collection({
  name: 'programme',
  group: 'site',
  place: { folder: 'programme' },
  format: 'md',
  label: 'О программе',
  labelSingular: 'Глава о программе',
  description: 'Цель и задачи стоят в разделе «О программе», здесь — его главы.',
  body: { label: 'Подробнее', hint: 'Необязательный текст в конце главы.' },
  page: 'programme/{{slug}}/',
  schema: () =>
    z.strictObject({
      title: line(3, 100).meta({ label: 'Название главы' }),
      summary: line(20, 200).meta({ label: 'О чём глава', hint: 'Одна фраза: её видно в списке глав.' }),
      lead: paragraph(20, 500).meta({ label: 'Первые слова' }),
      part: choice(PROGRAMME_PARTS).meta({ label: 'Где стоит' }),
      order: z.int().min(1).max(99).meta({ label: 'Место в списке' }),
      isOnMain: z.boolean().default(false).meta({
        label: 'Шаги и сроки показать и на главной странице раздела',
      }),
      steps: list(step()).meta({ label: 'Шаги', singular: 'шаг', summary: '{{fields.title}}' }),
      timeline: list(moment()).meta({
        label: 'Сроки',
        singular: 'срок',
        summary: '{{fields.when}}: {{fields.title}}',
      }),
      blocks: list(block()).meta({ label: 'Части', singular: 'часть', summary: '{{fields.title}}' }),
      source: line(5, 300).meta({ label: 'Источник', hint: 'Документ, из которого взяты сведения.' }),
      asOf: day().optional().meta({ label: 'Дата источника', hint: 'Если она известна до дня.' }),
    }),
});

export type Chapter = Entry<typeof programme>;
