import { z } from 'zod';
import { collection, type Entry } from './collection.ts';
import { choice } from './fields/choice.ts';
import { confirmedAt } from './fields/confirmed-at.ts';
import { example } from './fields/example.ts';
import { httpsLink } from './fields/https-link.ts';
import { municipality } from './fields/municipality.ts';
import { line, paragraph } from './fields/text.ts';

/** In the order that visitors choose by; the values stand in addresses. */
export const PARTNER_KINDS = {
  business: 'Бизнес',
  ngo: 'НКО',
  culture: 'Культура',
  sport: 'Спорт',
  education: 'Образование',
  government: 'Власть',
  other: 'Другое',
} as const;

/** Organisations that help centres and pairs; never private persons. */
export const partners = collection({
  name: 'partners',
  group: 'people',
  place: { folder: 'partners', isByMunicipality: true },
  format: 'json',
  label: 'Партнёры',
  labelSingular: 'Партнёр',
  description: 'Организации, которые помогают центрам и парам. Логотип — только с разрешения партнёра.',
  schema: ({ image }) =>
    z.strictObject({
      title: line(3, 120).meta({
        label: 'Название',
        hint: 'Как на вывеске, без фамилий: столярная мастерская «Стружка».',
      }),
      municipality: municipality(),
      kind: choice(PARTNER_KINDS).meta({ label: 'Кто это' }),
      gives: paragraph(20, 300).meta({
        label: 'Чем помогает',
        hint: 'Одна-две фразы: «Пускает пары в цех по субботам и учит работать с деревом».',
      }),
      site: httpsLink().optional().meta({ label: 'Сайт', hint: 'Например: https://struzhka.example/' }),
      logo: image()
        .optional()
        .meta({ label: 'Логотип', hint: 'Картинка шире 300 точек, лежит рядом с записью.' }),
      since: z
        .int()
        .min(2000)
        .max(2100)
        .optional()
        .meta({ label: 'С какого года помогает', hint: 'Например: 2026' }),
      confirmedAt: confirmedAt(),
      example: example(),
    }),
});

export type Partner = Entry<typeof partners>;
