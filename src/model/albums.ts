import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { consentRecord } from './fields/consent-record.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { municipality } from './fields/municipality.ts';
import { line, paragraph } from './fields/text.ts';

/** The gallery: pictures of one deed or one day. */
export const albums = collection({
  name: 'albums',
  group: 'media',
  place: { folder: 'gallery', isByMunicipality: true },
  format: 'json',
  label: 'Галерея',
  labelSingular: 'Альбом',
  description: 'Снимки общих дел. Лиц подростков не видно: руки, спины, вещи, места.',
  page: 'gallery/{{slug}}/',
  takenSlugs: ['list'],
  schema: ({ image }) =>
    z.strictObject({
      title: line(5, 80).meta({
        label: 'Название',
        hint: 'Что это было. Например: День открытой мастерской',
      }),
      day: day().meta({ label: 'Когда снимали' }),
      municipality: municipality(),
      summary: paragraph(20, 240).meta({ label: 'О чём альбом', hint: 'Что делали и зачем, две фразы.' }),
      photos: z
        .array(
          z
            .strictObject({
              picture: image().meta({ label: 'Файл', hint: 'Не меньше 1280 точек в ширину.' }),
              alt: line(5, 200).meta({
                label: 'Что на снимке',
                hint: 'Для тех, кто его не видит. Например: две лодки на берегу, рядом вёсла.',
              }),
              caption: line(3, 160).optional().meta({ label: 'Подпись' }),
              hasPeople: z
                .boolean()
                .default(true)
                .meta({ label: 'Взрослых на снимке можно узнать', hint: 'Тогда нужно их согласие.' }),
              consent: consentRecord().optional(),
            })
            .refine(({ hasPeople, consent }) => !hasPeople || consent?.scope.includes('фото'), {
              path: ['consent'],
              error: 'Людей можно узнать: впишите их согласие на фото или возьмите снимок без людей',
            }),
        )
        .min(1)
        .max(40)
        .meta({
          label: 'Снимки',
          singular: 'снимок',
          summary: '{{fields.alt}}',
          manyPictures: 'picture',
        }),
      noMinorsRecognisable: z
        .literal(true, { error: 'Снимок, на котором видно лицо ребёнка, на сайт не ставят: уберите его' })
        .meta({
          label: 'Лиц детей не видно',
          hint: 'Отметьте, когда посмотрели каждый снимок. Не прошёл хоть один — уберите его.',
        }),
      example: example(),
    }),
});

export type Album = Entry<typeof albums>;
export type AlbumPhoto = Album['photos'][number];
