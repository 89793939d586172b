import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { list } from './fields/list.ts';
import { pointStatus } from './fields/point-status.ts';
import { proof } from './fields/proof.ts';
import { line, paragraph } from './fields/text.ts';

/** What a point of a road map is about, in the order of the filter. */
export const POINT_KINDS = {
  organisation: 'организация',
  methods: 'методика',
  information: 'информация',
  training: 'обучение',
  motivation: 'мотивация',
  monitoring: 'мониторинг',
} as const;

const code = () => z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, { error: 'Код: латинские буквы и дефис' });

const month = () =>
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'Нужен месяц вида 2024-07: год, дефис, месяц' });

const term = () =>
  z.strictObject({
    from: month().optional().meta({ label: 'Первый месяц', hint: 'Например: 2024-04' }),
    to: month().optional().meta({ label: 'Последний месяц', hint: 'Например: 2024-09' }),
    isPermanent: z.boolean().default(false).meta({ label: 'Дальше постоянно' }),
    yearly: list(z.int().min(1).max(12)).meta({
      label: 'Каждый год в месяцы',
      singular: 'месяц',
      hint: 'Номера месяцев от 1 до 12. Все двенадцать значат «в течение года».',
    }),
  });

const participant = () =>
  z.strictObject({
    code: code().meta({ label: 'Код', hint: 'Латиницей, его пишут в пунктах плана: municipalities' }),
    title: line(3, 200).meta({ label: 'Полное название' }),
    short: line(3, 60).meta({ label: 'Коротко', hint: 'Так названа кнопка выбора.' }),
    role: z.enum(['координатор', 'соисполнитель', 'участник']).meta({ label: 'Роль' }),
    isMunicipal: z.boolean().default(false).meta({
      label: 'Это муниципалитеты',
      hint: 'Их пункты стоят на странице каждой территории.',
    }),
  });

const point = () =>
  z
    .strictObject({
      number: z.int().min(1).meta({ label: 'Номер' }),
      title: paragraph(10, 300).meta({ label: 'Что сделать', hint: 'Одна-две фразы простыми словами.' }),
      kind: choice(POINT_KINDS).meta({ label: 'О чём' }),
      term: term().meta({ label: 'Срок' }),
      responsible: list(code()).meta({
        label: 'Кто отвечает',
        singular: 'код',
        hint: 'Коды из списка «Кто участвует».',
      }),
      status: pointStatus().optional(),
      day: day().optional().meta({ label: 'Когда сделано' }),
      proof: proof().optional(),
    })
    .refine(({ status, proof }) => status !== 'done' || proof !== undefined, {
      error: 'Сделанному пункту нужно подтверждение',
      path: ['proof'],
    });

/** Plans with terms and those responsible: the region's one now, templates and municipalities' own ones later. */
export const roadmaps = collection({
  name: 'roadmaps',
  group: 'documents',
  place: { folder: 'roadmaps' },
  format: 'json',
  label: 'Дорожные карты',
  labelSingular: 'Дорожная карта',
  description: 'Пункты плана, сроки, ответственные и отметки о выполнении с подтверждением.',
  isFixed: true,
  schema: () =>
    z
      .strictObject({
        title: line(5, 160).meta({ label: 'Название' }),
        source: line(5, 300).meta({ label: 'Документ', hint: 'Кто, когда и под каким номером его принял.' }),
        sourceDay: day().meta({ label: 'Дата документа' }),
        participants: list(participant()).meta({
          label: 'Кто участвует',
          singular: 'участника',
          summary: '{{fields.short}}',
        }),
        points: list(point()).meta({
          label: 'Пункты',
          singular: 'пункт',
          summary: '{{fields.number}}. {{fields.title}}',
        }),
      })
      .superRefine(({ participants, points }, context) => {
        const known = new Set(participants.map(({ code }) => code));
        for (const [index, { responsible }] of points.entries()) {
          for (const unknown of responsible.filter((code) => !known.has(code))) {
            context.addIssue({
              code: 'custom',
              path: ['points', index, 'responsible'],
              message: `Кода «${unknown}» нет в списке «Кто участвует»`,
            });
          }
        }
      }),
});

export type Roadmap = Entry<typeof roadmaps>;
export type RoadmapPoint = Roadmap['points'][number];
