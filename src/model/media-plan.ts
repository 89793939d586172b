import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { httpsLink } from './fields/https-link.ts';
import { municipality } from './fields/municipality.ts';
import { reference } from './fields/reference.ts';
import { line } from './fields/text.ts';

/** In the order that visitors choose by; the values stand in addresses. */
export const CHANNELS = {
  all: 'Все каналы',
  site: 'Сайт',
  press: 'Газеты, радио, телевидение',
  vk: 'ВКонтакте',
  ok: 'Одноклассники',
  max: 'MAX',
  banners: 'Баннеры',
  schools: 'Школы и колледжи',
  street: 'На улице',
} as const;

export const PLAN_STATUSES = { planned: 'По плану', published: 'Вышло' } as const;

const month = () => z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: 'Нужен месяц вида 2026-11' });

/** When, where and to whom the programme is told of: the rows that the public may see. */
export const mediaPlan = collection({
  name: 'media-plan',
  group: 'media',
  place: { folder: 'media-plan', isByMunicipality: true },
  format: 'json',
  label: 'Медиаплан',
  labelSingular: 'Строка медиаплана',
  description: 'Что, когда и где рассказываем. Точный день или месяцы; без них строка встанет в «Весь год».',
  schema: () =>
    z
      .strictObject({
        title: line(5, 120).meta({ label: 'Что выходит' }),
        day: day().optional().meta({ label: 'Точный день' }),
        from: month().optional().meta({ label: 'С месяца', hint: 'Если дня нет. Например: 2025-01' }),
        to: month().optional().meta({ label: 'По месяц' }),
        isPermanent: z.boolean().default(false).meta({ label: 'Дальше — постоянно' }),
        channel: choice(CHANNELS).meta({ label: 'Где' }),
        audience: line(3, 100).meta({ label: 'Для кого' }),
        material: reference('materials').optional().meta({ label: 'Материал' }),
        municipality: municipality(),
        status: choice(PLAN_STATUSES).meta({ label: 'Состояние' }),
        link: httpsLink()
          .optional()
          .meta({ label: 'Где посмотреть', hint: 'Адрес публикации, когда вышла.' }),
        post: line(3, 160).meta({ label: 'Кто отвечает', hint: 'Должность или организация, без фамилии.' }),
        isPublic: z.boolean().default(true).meta({ label: 'Показывать на сайте' }),
        source: line(5, 200)
          .optional()
          .meta({ label: 'Источник', hint: 'Документ, в котором стоит эта строка.' }),
        example: example(),
      })
      .refine(({ day, from, to }) => !(day && (from || to)), {
        path: ['day'],
        error: 'Нужно одно из двух: точный день или месяцы',
      })
      .refine(({ from, to }) => !to || (from !== undefined && from <= to), {
        path: ['to'],
        error: 'Последний месяц не раньше первого; первый тоже нужен',
      })
      .refine(({ source, example }) => example || source, {
        path: ['source'],
        error: 'Назовите документ, в котором стоит эта строка',
      }),
});

export type MediaPlanRow = Entry<typeof mediaPlan>;
