import { z } from 'zod';
import { AUDIENCES } from './audiences.ts';
import { BANNER_COLOURS } from './banner-colours.ts';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { list } from './fields/list.ts';
import { reference } from './fields/reference.ts';
import { line } from './fields/text.ts';

/** Drawn scenes; people in them have no faces. */
export const BANNER_PICTURES = {
  hills: 'Холмы и маршрут',
  pair: 'Двое у костра',
  village: 'Дома и река',
} as const;

const colour = () => choice(BANNER_COLOURS);

/** One message to one audience: its banners are drawn from these words, its landing page says them again. */
export const campaigns = collection({
  name: 'campaigns',
  group: 'media',
  place: { folder: 'campaigns' },
  format: 'json',
  label: 'Кампании и баннеры',
  labelSingular: 'Кампания',
  description:
    'Слова, цвета и срок. Баннеры всех размеров сайт нарисует сам: они встанут на странице «Баннеры».',
  page: 'banners/',
  schema: () =>
    z
      .strictObject({
        title: line(5, 80).meta({ label: 'Название', hint: 'Видят редакторы, на баннере его нет.' }),
        audience: choice(AUDIENCES).meta({ label: 'К кому обращаемся' }),
        message: line(10, 70).meta({
          label: 'Главные слова',
          hint: 'Одна мысль, до десяти слов. Например: Станьте взрослым, который рядом',
        }),
        shortMessage: line(4, 24).meta({
          label: 'Главные слова коротко',
          hint: 'Для маленьких баннеров, два-три слова.',
        }),
        detail: line(5, 90)
          .optional()
          .meta({ label: 'Пояснение', hint: 'Встанет под главными словами, где хватит места.' }),
        call: line(3, 22).meta({ label: 'Надпись на кнопке', hint: 'Глагол: Стать наставником' }),
        colours: z
          .strictObject({
            ground: colour().meta({ label: 'Фон' }),
            text: colour().meta({ label: 'Слова' }),
            button: colour().meta({ label: 'Кнопка' }),
            buttonText: colour().meta({ label: 'Надпись на кнопке' }),
          })
          .meta({ label: 'Цвета', hint: 'Светлое на тёмном или тёмное на светлом. Сайт проверит контраст.' }),
        picture: choice(BANNER_PICTURES)
          .optional()
          .meta({ label: 'Рисунок', hint: 'Без рисунка баннер из одних слов.' }),
        landing: reference('landings').meta({
          label: 'Куда ведёт',
          hint: 'Входная страница. На ней встанут главные слова кампании.',
        }),
        starts: day().meta({ label: 'Первый день' }),
        showUntil: day().meta({ label: 'Последний день', hint: 'На следующий день баннеры уйдут с сайта.' }),
        advertiser: line(3, 80).meta({ label: 'Рекламодатель', hint: 'Встанет на баннере или под ним.' }),
        erid: z
          .string()
          .regex(/^[A-Za-z0-9]{5,60}$/, { error: 'Нужен токен из латинских букв и цифр, без слова erid' })
          .optional()
          .meta({ label: 'Токен erid', hint: 'Его выдаёт оператор рекламных данных.' }),
        sizes: list(
          z.string().regex(/^\d{2,4}x\d{2,4}$/, { error: 'Нужен размер вида 240x400, с латинской x' }),
        ).meta({
          label: 'Только эти размеры',
          hint: 'Например: 240x400. Пустой список — все размеры площадки.',
          singular: 'размер',
        }),
        example: example(),
      })
      .refine(({ starts, showUntil }) => starts <= showUntil, {
        path: ['showUntil'],
        error: 'Последний день не раньше первого',
      }),
});

export type Campaign = Entry<typeof campaigns>;
