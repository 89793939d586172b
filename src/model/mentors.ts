import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { consentRecord } from './fields/consent-record.ts';
import { example } from './fields/example.ts';
import { list } from './fields/list.ts';
import { municipality } from './fields/municipality.ts';
import { reference } from './fields/reference.ts';
import { line, paragraph } from './fields/text.ts';

/** The bank of the best mentors: adults alone, each under a consent of their own. */
export const mentors = collection({
  name: 'mentors',
  group: 'people',
  place: { folder: 'mentors', isByMunicipality: true },
  format: 'md',
  label: 'Лучшие наставники',
  labelSingular: 'Наставник',
  description: 'Только взрослые и только с согласием. Ни слова о том, с кем наставник в паре.',
  body: { label: 'Подробнее', hint: 'Необязательный текст после главного.' },
  page: 'mentors/{{slug}}/',
  takenSlugs: ['list'],
  schema: ({ image }) =>
    z
      .strictObject({
        title: line(5, 80).meta({ label: 'Имя и фамилия' }),
        role: line(3, 80).meta({ label: 'Кто он в своём деле', hint: 'Например: мастер по дереву.' }),
        municipality: municipality(),
        form: reference('mentoring-forms').meta({ label: 'Форма наставничества' }),
        direction: reference('directions').meta({ label: 'Направление' }),
        since: z
          .int()
          .min(1990)
          .max(2100)
          .meta({ label: 'Наставник с какого года', hint: 'Например: 2022.' }),
        awards: z
          .array(
            z.strictObject({
              year: z.int().min(2000).max(2100).meta({ label: 'Год' }),
              nomination: line(5, 120).meta({ label: 'Номинация', hint: 'Например: Наставник года.' }),
            }),
          )
          .min(1)
          .meta({
            label: 'Награды',
            hint: 'В банк попадают те, кого отметили.',
            singular: 'награду',
            summary: '{{fields.year}}: {{fields.nomination}}',
          }),
        about: paragraph(40, 700).meta({
          label: 'О наставнике',
          hint: 'Чем занимается и как пришёл в наставничество. О подростке, с которым он в паре, не пишите.',
        }),
        whatTogether: z
          .array(line(3, 160))
          .min(1)
          .max(8)
          .meta({ label: 'Что делают вместе', hint: 'Например: собирают скворечники.', singular: 'дело' }),
        quote: paragraph(10, 400).optional().meta({ label: 'Его слова', hint: 'Без кавычек.' }),
        teaches: list(line(3, 160)).meta({
          label: 'Чему учит других наставников',
          hint: 'Заполните, если его можно позвать провести занятие. Например: первая встреча пары.',
          singular: 'тему',
        }),
        photo: z
          .strictObject({
            image: image().meta({
              label: 'Снимок',
              hint: 'Только сам наставник, детей на снимке быть не должно.',
            }),
            alt: line(5, 200).meta({
              label: 'Что на снимке',
              hint: 'Для тех, кто его не видит. Например: мужчина в фартуке у верстака.',
            }),
          })
          .optional()
          .meta({ label: 'Снимок', collapsed: true }),
        isAdult: z
          .literal(true, { error: 'В банке наставников только взрослые: отметьте, что возраст проверен' })
          .meta({ label: 'Наставнику исполнилось 18 лет', hint: 'Возраст проверен по документу.' }),
        consent: consentRecord(),
        example: example(),
      })
      .refine(({ consent }) => consent.scope.includes('имя'), {
        path: ['consent', 'scope'],
        error: 'Без согласия на имя запись не публикуют',
      })
      .refine(({ photo, consent }) => !photo || consent.scope.includes('фото'), {
        path: ['photo'],
        error: 'В согласии нет снимка: уберите его или получите новое согласие',
      })
      .refine(({ quote, consent }) => !quote || consent.scope.includes('слова'), {
        path: ['quote'],
        error: 'В согласии нет слов: уберите их или получите новое согласие',
      }),
});

export type Mentor = Entry<typeof mentors>;
