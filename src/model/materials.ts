import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { line, paragraph } from './fields/text.ts';

/** In the order that visitors choose by; the values stand in addresses. */
export const MATERIAL_KINDS = {
  memo: 'Памятка',
  leaflet: 'Листовка',
  post: 'Текст для сайта или соцсетей',
  infographic: 'Инфографика',
  presentation: 'Презентация',
  poster: 'Плакат',
} as const;

export const MATERIAL_AUDIENCES = {
  mentors: 'Будущим наставникам',
  parents: 'Родителям',
  teenagers: 'Подросткам',
  schools: 'Школам и колледжам',
  partners: 'Партнёрам и территориям',
} as const;

/** What may be printed, handed out and republished. The words of a file stand on the page too. */
export const materials = collection({
  name: 'materials',
  group: 'media',
  place: { folder: 'materials' },
  format: 'md',
  label: 'Материалы',
  labelSingular: 'Материал',
  description:
    'Памятки, листовки, презентации. То, что в файле или на картинке, стоит на странице и словами.',
  body: { label: 'Текст', hint: 'Весь материал словами. Картинку или слайды перескажите.', required: true },
  page: 'materials/{{slug}}/',
  takenSlugs: ['list'],
  schema: ({ image }) =>
    z.strictObject({
      title: line(5, 100).meta({ label: 'Название' }),
      kind: choice(MATERIAL_KINDS).meta({ label: 'Вид' }),
      audience: z.array(choice(MATERIAL_AUDIENCES)).min(1).meta({ label: 'Для кого', singular: 'строку' }),
      summary: paragraph(20, 240).meta({ label: 'О чём', hint: 'Одна-две фразы: их видно в списке.' }),
      day: day().meta({ label: 'Дата текста', hint: 'Когда его написали или обновили.' }),
      awaitedFile: line(5, 200).optional().meta({
        label: 'Какого файла ждём',
        hint: 'Если файл ещё не прислали: что это будет и от кого. Например: слайды от оператора.',
      }),
      picture: z
        .strictObject({
          image: image().meta({ label: 'Файл', hint: 'Без людей. Не меньше 1280 точек в ширину.' }),
          alt: line(5, 300).meta({ label: 'Что на картинке', hint: 'Для тех, кто её не видит.' }),
        })
        .optional()
        .meta({ label: 'Картинка', collapsed: true }),
      source: line(5, 200).optional().meta({
        label: 'Источник',
        hint: 'Документ, из которого взяты сведения. Если дел и чисел в тексте нет, оставьте пустым.',
      }),
      example: example(),
    }),
});

export type Material = Entry<typeof materials>;
export type MaterialKind = keyof typeof MATERIAL_KINDS;
