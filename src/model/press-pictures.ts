import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { example } from './fields/example.ts';
import { line } from './fields/text.ts';

/** Pictures that newspapers and sites may print, each with its author and terms. */
export const pressPictures = collection({
  name: 'press-pictures',
  group: 'media',
  place: { folder: 'press-pictures' },
  format: 'json',
  label: 'Картинки для прессы',
  labelSingular: 'Картинка для прессы',
  description: 'Снимки, которые газета или сайт может напечатать. Без людей: руки, вещи, места.',
  page: 'press/',
  schema: ({ image }) =>
    z.strictObject({
      title: line(3, 80).meta({ label: 'Название', hint: 'Например: Мастерская во дворе' }),
      picture: image().meta({
        label: 'Файл',
        hint: 'Без людей, самый большой, какой есть: его отдадут целиком.',
      }),
      alt: line(5, 200).meta({ label: 'Что на картинке', hint: 'Для тех, кто её не видит.' }),
      author: line(3, 120).meta({ label: 'Как подписать', hint: 'Автор или организация.' }),
      licence: line(5, 300).meta({
        label: 'На каких условиях берут',
        hint: 'Например: бесплатно, с подписью, без переделки.',
      }),
      noPeople: z
        .literal(true, { error: 'Снимок с людьми для прессы сюда не ставят: возьмите другой' })
        .meta({ label: 'Людей на картинке нет', hint: 'Отметьте, когда посмотрели её целиком.' }),
      example: example(),
    }),
});

export type PressPicture = Entry<typeof pressPictures>;
