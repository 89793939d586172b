import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { httpsLink } from './fields/https-link.ts';
import { list } from './fields/list.ts';
import { municipality } from './fields/municipality.ts';
import { reference } from './fields/reference.ts';
import { line } from './fields/text.ts';

/** In the order that visitors choose by; the values stand in addresses. */
export const ORGANISATION_KINDS = {
  school: 'Школа',
  college: 'Колледж или техникум',
  extra: 'Дополнительное образование',
  social: 'Социальная служба',
  culture: 'Культура и спорт',
  ngo: 'Общественная организация',
  business: 'Предприятие',
} as const;

export const ORGANISATION_STATUSES = {
  joined: 'Присоединилась',
  preparing: 'Готовит документы',
  left: 'Вышла',
} as const;

export const REGULATION_STATUSES = { approved: 'утверждено', preparing: 'готовится' } as const;

/** As in the tables of results: a smaller number could point to teenagers whom people know. */
const SMALLEST_PLAN = 5;

/** The register of organisations that joined the model; never of people in them. */
export const organisations = collection({
  name: 'organisations',
  group: 'territory',
  place: { folder: 'organisations', isByMunicipality: true },
  format: 'json',
  label: 'Организации в модели',
  labelSingular: 'Организация',
  description:
    'Реестр организаций, которые присоединились к модели. Без людей: ни кураторов, ни пар, ни детей.',
  schema: () =>
    z
      .strictObject({
        title: line(3, 160).meta({
          label: 'Название',
          hint: 'Коротко, как говорят люди, без фамилий: «Колледж ремёсел».',
        }),
        municipality: municipality()
          .unwrap()
          .meta({ label: 'Территория', hint: 'Где работает организация.' }),
        kind: choice(ORGANISATION_KINDS).meta({ label: 'Вид' }),
        status: choice(ORGANISATION_STATUSES).meta({ label: 'Состояние' }),
        joinedOn: day().optional().meta({
          label: 'Когда присоединилась',
          hint: 'День решения муниципальной рабочей группы.',
        }),
        forms: list(reference('mentoring-forms')).meta({ label: 'Формы наставничества', singular: 'форму' }),
        regulation: z
          .strictObject({
            status: choice(REGULATION_STATUSES).meta({ label: 'Состояние' }),
            number: line(1, 40).optional().meta({ label: 'Номер приказа', hint: 'Например: 41-од' }),
            day: day().optional().meta({ label: 'Дата приказа' }),
            href: httpsLink().optional().meta({
              label: 'Где прочитать',
              hint: 'Страница на сайте организации: https://…',
            }),
          })
          .optional()
          .meta({ label: 'Положение о наставничестве', collapsed: false }),
        plan: list(
          z.strictObject({
            form: reference('mentoring-forms').meta({ label: 'Форма наставничества' }),
            term: line(4, 40).meta({ label: 'Срок', hint: 'Например: 2026/27 учебный год' }),
            pairs: z
              .int()
              .min(SMALLEST_PLAN, {
                error:
                  'Меньше пяти пар не указывают: по такому числу можно узнать подростков. Оставьте пустым',
              })
              .optional()
              .meta({ label: 'Сколько пар', hint: 'От пяти. Меньше пяти — оставьте пустым.' }),
            events: z.int().min(1).optional().meta({ label: 'Сколько событий' }),
          }),
        ).meta({
          label: 'Планируемые результаты',
          singular: 'строку',
          summary: '{{fields.term}}: {{fields.form}}',
          hint: 'Только план организации, без списков участников.',
        }),
        source: line(5, 200).meta({
          label: 'Откуда сведения',
          hint: 'Например: решение муниципальной рабочей группы от 3 октября 2026 года',
        }),
        confirmedAt: confirmedAt(),
        example: example(),
      })
      .refine(({ status, joinedOn }) => status !== 'joined' || joinedOn !== undefined, {
        path: ['joinedOn'],
        error: 'Впишите день, когда организация присоединилась',
      }),
});

export type Organisation = Entry<typeof organisations>;
