import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { line } from './fields/text.ts';

const pixels = () => z.int().min(20).max(2000);

/** Where banners are placed, and what that place takes: sizes and limits differ from one network to another. */
export const bannerSizes = collection({
  name: 'banner-sizes',
  group: 'media',
  place: { file: 'region/banner-sizes.json' },
  format: 'json',
  label: 'Размеры баннеров',
  labelSingular: 'Размеры баннеров',
  description: 'Какие размеры берёт площадка и сколько может весить файл. Спросите у площадки и впишите.',
  page: 'banners/',
  schema: () =>
    z
      .strictObject({
        place: line(2, 40).meta({ label: 'Площадка', hint: 'Её название в кавычках: «ТАБУН»' }),
        utmSource: z
          .string()
          .regex(/^[a-z0-9-]{2,30}$/, { error: 'Нужны латинские буквы, цифры и дефис' })
          .meta({ label: 'Метка площадки', hint: 'Станет частью ссылки. Например: tabun' }),
        smallestText: z
          .int()
          .min(6)
          .max(20)
          .meta({ label: 'Самый мелкий текст', hint: 'Высота шрифта в пикселях.' }),
        sizes: z
          .array(
            z.strictObject({
              width: pixels().meta({ label: 'Ширина', hint: 'В пикселях.' }),
              height: pixels().meta({ label: 'Высота', hint: 'В пикселях.' }),
              limit: z.int().min(5).max(1000).meta({ label: 'Вес файла', hint: 'Не больше, в килобайтах.' }),
              moves: z.boolean().default(false).meta({
                label: 'Нужен и движущийся (HTML5)',
                hint: 'Сайт соберёт ещё и архив для рекламной сети.',
              }),
            }),
          )
          .min(1)
          .meta({
            label: 'Размеры',
            singular: 'размер',
            summary: '{{fields.width}}×{{fields.height}}, до {{fields.limit}} КБ',
          }),
        source: line(5, 200).meta({ label: 'Источник', hint: 'Кто назвал эти размеры и когда.' }),
      })
      .superRefine(({ sizes }, context) => {
        const names = sizes.map(({ width, height }) => `${width}x${height}`);
        for (const [place, name] of names.entries()) {
          if (names.indexOf(name) === place) continue;
          context.addIssue({
            code: 'custom',
            path: ['sizes', place, 'width'],
            message: `Размер ${name} уже есть в списке`,
          });
        }
      }),
});

export type BannerSizes = Entry<typeof bannerSizes>;
export type BannerSize = BannerSizes['sizes'][number];
