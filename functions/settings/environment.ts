import { z } from 'zod';
import { isBareOrigin } from '../../src/text/is-bare-origin.ts';
import { mailAddress } from './mail-address.ts';
import { refuseTogether } from './refuse-together.ts';
import { secretBytes } from './secret-bytes.ts';
import { whole } from './whole.ts';

/** The settings of the functions by their names, each read and checked. */
export const environment = z
  .object({
    SITE_ENV: z
      .enum(['development', 'production'], { error: 'нужно development или production' })
      .default('development'),
    SITE_URL: z
      .url({ protocol: /^https?$/, abort: true, error: 'нужен адрес сайта, например https://nastavnik.ru' })
      .refine(isBareOrigin, {
        error: 'нужен адрес без пути, например https://nastavnik.ru; путь раздела впишите в SITE_BASE',
      })
      .optional(),
    SITE_BASE: z
      .string()
      .regex(/^\/([a-z0-9-]+\/)*$/, {
        error: 'нужен путь со знаком / в начале и в конце, например /nastavnichestvo/',
      })
      .default('/'),
    SITE_TODAY: z.iso.date({ error: 'нужна дата вида 2026-11-22' }).optional(),
    HOST: z.string().default('127.0.0.1'),
    PORT: whole(1, 65_535, 4321),
    DATA_FOLDER: z.string().default('data'),
    SITE_CONTENT: z.string().default('content'),
    SITE_COMPRESSION: z.enum(['on', 'off'], { error: 'нужно on или off' }).optional(),
    MAP_TILES_URL: z
      .url({ error: 'нужен адрес плиток, например https://tiles.nastavnik.ru/{z}/{x}/{y}.png' })
      .optional(),
    MAP_TILES_ATTRIBUTION: z.string().max(200, { error: 'нужно до 200 знаков' }).optional(),
    // The build checks these; here they only tell one build from another.
    SITE_EDITOR: z.string().optional(),
    SITE_EDITOR_SERVER: z.string().optional(),
    SITE_EDITOR_REPOSITORY: z.string().optional(),
    SITE_EDITOR_APP_ID: z.string().optional(),
    FORMS_SECRET: z
      .string()
      .transform(secretBytes)
      .refine((bytes) => bytes.length >= 32, {
        error: 'секрет короткий, нужно не меньше 32 байт: впишите вывод команды «openssl rand -hex 32»',
      })
      .optional(),
    FORMS_SECRET_OLD: z
      .string()
      .transform((text) =>
        text
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(secretBytes),
      )
      .refine((secrets) => secrets.every(({ length }) => length >= 32), {
        error: 'прежний секрет короткий, в нём не меньше 32 байт; если их несколько, пишите через пробел',
      })
      .default([]),
    OPERATOR_EMAIL: mailAddress('на который приходят заявки, например priemnaya@nastavnik.ru').optional(),
    FALLBACK_EMAIL: mailAddress(
      'на который придёт то, что не доставлено, например dezhurnyy@nastavnik.ru',
    ).optional(),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'нужен адрес базы, например postgres://site@10.0.0.5/site' })
      .optional(),
    PAGES_URL: z
      .url({
        protocol: /^https?$/,
        error:
          'нужен адрес, по которому хранилище отдаёт страницы, например https://nastavnik-site.website.yandexcloud.net',
      })
      .optional(),
    SMTP_HOST: z.string().optional(),
    SMTP_PORT: whole(1, 65_535, 587).optional(),
    SMTP_TLS: z
      .enum(['starttls', 'implicit', 'off'], { error: 'нужно starttls, implicit или off' })
      .default('starttls'),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD: z.string().optional(),
    MAIL_FROM: mailAddress('с которого сайт пишет письма, например site@nastavnik.ru').optional(),
    WEBHOOK_URL: z
      .url({ protocol: /^https$/, error: 'нужен адрес с https, например https://crm.nastavnik.ru/zayavki' })
      .optional(),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, {
        error: 'нужен секрет вида whsec_…: впишите whsec_ и вывод команды «openssl rand -base64 32»',
      })
      .optional(),
    ALARM_URL: z
      .url({
        protocol: /^https$/,
        error: 'нужен адрес с https, например https://dezhurnyy.nastavnik.ru/sayt',
      })
      .optional(),
    ALARM_SECRET: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, {
        error: 'нужен секрет вида whsec_…: впишите whsec_ и вывод команды «openssl rand -base64 32»',
      })
      .optional(),
    ALARM_EMAIL: mailAddress('того, кто чинит сайт, например tehnik@nastavnik.ru').optional(),
    ALARM_MINUTES: whole(1, 1440, 10),
    METRICS_TOKEN: z
      .string()
      .regex(/^[\w-]{32,}$/, {
        error: 'нужно не меньше 32 латинских букв и цифр: впишите вывод команды «openssl rand -hex 32»',
      })
      .optional(),
    LETTER_BODY: z.enum(['notice', 'sealed'], { error: 'нужно notice или sealed' }).optional(),
    AGE_RECIPIENT: z
      .string()
      .regex(/^age1[02-9ac-hj-np-z]{58}$/, {
        error: 'нужен открытый ключ age1…: его печатает команда «age-keygen»',
      })
      .optional(),
    TRUSTED_PROXIES: whole(0, 9, 0),
    CONNECTIONS_PER_ADDRESS: whole(6, 512, 24),
    POSTS_PER_ADDRESS: whole(2, 10_000, 60),
    RETENTION_DAYS: whole(1, 3650, 30),
    DRAIN_SECONDS: whole(1, 86_400, 5),
  })
  .superRefine((settings, context) => {
    refuseTogether(settings, (name, message) => context.addIssue({ code: 'custom', path: [name], message }));
  });

export type Settings = z.output<typeof environment>;
