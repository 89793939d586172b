import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { consentRecord } from './fields/consent-record.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { municipality } from './fields/municipality.ts';
import { line, paragraph } from './fields/text.ts';
import { storyProblems } from './story-problems.ts';

/** In the order that visitors choose by; the values stand in addresses. */
export const AUTHOR_KINDS = {
  mentor: 'Наставник',
  parent: 'Родитель',
  specialist: 'Специалист',
  participant: 'Участник',
} as const;

export type AuthorKind = keyof typeof AUTHOR_KINDS;

/** «Колонка участника»: what people of the programme tell in their own words. */
export const stories = collection({
  name: 'stories',
  group: 'people',
  place: { folder: 'stories', isByMunicipality: true },
  format: 'md',
  label: 'Колонка участника',
  labelSingular: 'История',
  description:
    'Рассказы наставников, родителей, специалистов и подростков. Подростка нельзя узнать по тексту.',
  body: { label: 'Рассказ', hint: 'Слова автора. Без адресов, школ, диагнозов и учётов.', required: true },
  page: 'stories/{{slug}}/',
  takenSlugs: ['list'],
  schema: () =>
    z
      .strictObject({
        title: line(5, 100).meta({ label: 'Заголовок', hint: 'Например: Как мы чинили велосипед' }),
        day: day().meta({ label: 'День публикации' }),
        authorKind: choice(AUTHOR_KINDS).meta({
          label: 'Кто пишет',
          hint: 'Участник — подросток от 14 лет.',
        }),
        author: line(2, 60).meta({
          label: 'Имя автора',
          hint: 'Наставник и специалист — имя и фамилия. Родитель — только имя. Подросток — выдуманное имя.',
        }),
        about: line(3, 100).optional().meta({
          label: 'Об авторе',
          hint: 'Например: столяр, наставник второй год. О подростке — ничего, по чему его узнают.',
        }),
        municipality: municipality(),
        lead: paragraph(20, 300).meta({ label: 'Первые слова', hint: 'Одна-две фразы: их видно в списке.' }),
        isAnonymised: z.boolean().default(false).meta({
          label: 'Автора-подростка нельзя узнать',
          hint: 'Отметьте, когда заменили имя и убрали всё, по чему его узнают.',
        }),
        ownConsentId: line(3, 40).optional().meta({
          label: 'Номер согласия самого подростка',
          hint: 'Только для участника: с 14 лет подросток подписывает своё согласие.',
        }),
        consent: consentRecord().meta({
          label: 'Согласие на публикацию',
          hint: 'Взрослый даёт его сам, за подростка — законный представитель.',
        }),
        moderation: z
          .strictObject({
            post: line(5, 120).meta({ label: 'Кто прочитал и разрешил', hint: 'Должность без фамилии.' }),
            day: day().meta({ label: 'Когда' }),
          })
          .meta({ label: 'Проверка текста', collapsed: false }),
        example: example(),
      })
      .superRefine((story, { addIssue }) => {
        for (const { field, words } of storyProblems(story)) {
          addIssue({ code: 'custom', path: [field], message: words });
        }
      }),
});

export type Story = Entry<typeof stories>;
