import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { consentRecord } from './fields/consent-record.ts';
import { day } from './fields/day.ts';
import { example } from './fields/example.ts';
import { httpsLink } from './fields/https-link.ts';
import { municipality } from './fields/municipality.ts';
import { line, paragraph } from './fields/text.ts';
import type { Kit } from './kit.ts';

/** In the order that visitors choose by; the values stand in addresses. */
export const VIDEO_KINDS = {
  story: 'История наставника и подростка',
  social: 'Социальный ролик',
  summary: 'Итоговый ролик',
  training: 'Запись обучения',
} as const;

/** Videos, each with its words: whoever cannot hear or load it reads it. */
export const videos = collection({
  name: 'videos',
  group: 'media',
  place: { folder: 'videos', isByMunicipality: true },
  format: 'md',
  label: 'Видео',
  labelSingular: 'Видео',
  description: 'Ролики с Rutube и VK Видео или свои файлы. Подростка не называют и не показывают в лицо.',
  body: {
    label: 'Расшифровка',
    hint: 'Все слова ролика и то, что видно, если без этого не понять.',
    required: true,
  },
  page: 'videos/{{slug}}/',
  takenSlugs: ['files', 'list'],
  schema: (kit) =>
    z
      .strictObject({
        title: line(5, 100).meta({ label: 'Название' }),
        kind: choice(VIDEO_KINDS).meta({ label: 'Вид' }),
        day: day().meta({ label: 'День публикации' }),
        municipality: municipality(),
        summary: paragraph(20, 240).meta({ label: 'О чём', hint: 'Одна-две фразы: их видно в списке.' }),
        about: line(3, 120).optional().meta({
          label: 'О ком',
          hint: 'Взрослые по имени, подросток без имени: «наставник и его подопечный».',
        }),
        href: httpsLink()
          .refine(isOnKnownHost, { error: 'Нужен адрес ролика на Rutube или в VK Видео' })
          .optional()
          .meta({ label: 'Адрес ролика', hint: 'На rutube.ru или vkvideo.ru. Пусто, если файл свой.' }),
        own: ownFile(kit).optional().meta({
          label: 'Свой файл',
          hint: 'Файлы кладёт рядом с записью тот, кто ведёт сайт.',
          collapsed: true,
        }),
        seconds: z
          .int()
          .min(1)
          .max(4 * 60 * 60)
          .meta({ label: 'Длина в секундах' }),
        hasSubtitles: z.boolean().default(false).meta({ label: 'Есть субтитры' }),
        consent: consentRecord(),
        example: example(),
      })
      .refine(({ href, own }) => (href === undefined) !== (own === undefined), {
        path: ['href'],
        error: 'Нужно одно из двух: адрес ролика или свой файл',
      }),
});

export type Video = Entry<typeof videos>;

const HOSTS = ['rutube.ru', 'vkvideo.ru', 'vk.com'];

function isOnKnownHost(address: string): boolean {
  return URL.canParse(address) && HOSTS.includes(new URL(address).hostname.replace(/^(?:www|m)\./, ''));
}

/** A video that the site serves itself always has subtitles: nobody else would add them. */
function ownFile({ image }: Kit) {
  return z.strictObject({
    file: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mp4|webm)$/, { error: 'Нужно имя файла вида pervyy-shag.mp4' })
      .meta({ label: 'Видео', isFileBeside: true }),
    captions: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.vtt$/, { error: 'Нужно имя файла вида pervyy-shag.vtt' })
      .meta({ label: 'Субтитры', isFileBeside: true }),
    poster: image().meta({ label: 'Кадр', hint: 'Его видно до нажатия. Лиц подростков на нём нет.' }),
  });
}
