import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isEmail, isExampleEmail } from '../src/text/email.ts';
import { isBareOrigin } from '../src/text/is-bare-origin.ts';
import { SetupError } from './setup-error.ts';

/** What the functions take from outside. */
export interface Config {
  readonly isProduction: boolean;
  /** `https://nastavnik.example`: where visitors see the site, without a path. */
  readonly origin: string;
  /** Path of the site on its host, `/` or `/section/`. */
  readonly base: string;
  readonly host: string;
  readonly port: number;
  /** Absolute path of the folder for everything the site keeps; not under version control. */
  readonly dataFolder: string;
  readonly applicationsFile: string;
  readonly mailFolder: string;
  /** Absolute path of the content that the site is built from. */
  readonly contentFolder: string;
  /** What a build started by the server is told; `src/settings.ts` reads it. */
  readonly buildSettings: Readonly<Record<string, string>>;
  /** At least 32 bytes. Always there in production. */
  readonly secret: Uint8Array<ArrayBuffer> | undefined;
  /** Takes the place of the operator's address in the content. */
  readonly operatorEmail: string | undefined;
  /** How many proxies of ours stand in front; `X-Forwarded-For` is read only behind these. */
  readonly trustedProxies: number;
  readonly retentionDays: number;
  /** Pause between two rounds of deliveries. */
  readonly drainSeconds: number;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The functions' only reader of the environment.
 *
 * @throws SetupError with one readable line per wrong setting: its name and what to write.
 */
export function readConfig(variables: Variables = process.env): Config {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environment.safeParse(filled);
  if (!result.success) {
    throw new SetupError(
      result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  }
  const settings = result.data;
  const dataFolder = resolve(settings.DATA_FOLDER);
  const url = settings.SITE_URL ?? `http://localhost:${settings.PORT}`;
  return {
    isProduction: settings.SITE_ENV === 'production',
    origin: new URL(url).origin,
    base: settings.SITE_BASE,
    host: settings.HOST,
    port: settings.PORT,
    dataFolder,
    applicationsFile: join(dataFolder, 'applications.db'),
    mailFolder: join(dataFolder, 'mail'),
    contentFolder: resolve(settings.SITE_CONTENT),
    buildSettings: {
      SITE_ENV: settings.SITE_ENV,
      SITE_URL: url,
      SITE_BASE: settings.SITE_BASE,
      ...given('SITE_TODAY', settings.SITE_TODAY),
      ...given('MAP_TILES_URL', settings.MAP_TILES_URL),
      ...given('MAP_TILES_ATTRIBUTION', settings.MAP_TILES_ATTRIBUTION),
      ...given('OPERATOR_EMAIL', settings.OPERATOR_EMAIL),
    },
    secret: settings.FORMS_SECRET,
    operatorEmail: settings.OPERATOR_EMAIL,
    trustedProxies: settings.TRUSTED_PROXIES,
    retentionDays: settings.RETENTION_DAYS,
    drainSeconds: settings.DRAIN_SECONDS,
  };
}

/**
 * This process's environment with more in it, for a command that it runs. What git tells its hooks (GIT_DIR,
 * GIT_INDEX_FILE) stays out: it would turn a command about one repository to another.
 */
export function childEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return { ...Object.fromEntries(own), ...more };
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}

/** A whole number written in digits. */
function whole(minimum: number, maximum: number, fallback: number) {
  const error = `нужно целое число от ${minimum} до ${maximum}, например ${fallback}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, { error })
    .transform(Number)
    .pipe(z.number().min(minimum, { error }).max(maximum, { error }))
    .default(fallback);
}

const environment = z
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
    MAP_TILES_URL: z
      .url({ error: 'нужен адрес плиток, например https://tiles.nastavnik.ru/{z}/{x}/{y}.png' })
      .optional(),
    MAP_TILES_ATTRIBUTION: z.string().max(200, { error: 'нужно до 200 знаков' }).optional(),
    FORMS_SECRET: z
      .string()
      .transform(secretBytes)
      .refine((bytes) => bytes.length >= 32, {
        error: 'секрет короткий, нужно не меньше 32 байт: впишите вывод команды «openssl rand -hex 32»',
      })
      .optional(),
    OPERATOR_EMAIL: z
      .string()
      .refine(isEmail, {
        error: 'нужен адрес почты, на который приходят заявки, например priemnaya@nastavnik.ru',
      })
      .optional(),
    TRUSTED_PROXIES: whole(0, 9, 0),
    RETENTION_DAYS: whole(1, 3650, 30),
    DRAIN_SECONDS: whole(1, 86_400, 5),
  })
  .superRefine((settings, context) => {
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (settings.MAP_TILES_URL && !settings.MAP_TILES_ATTRIBUTION) {
      refuse('MAP_TILES_ATTRIBUTION', 'подпишите, чьи плитки под картой, например © Участники OpenStreetMap');
    }
    if (settings.SITE_ENV !== 'production') return;
    if (!settings.FORMS_SECRET) {
      refuse('FORMS_SECRET', 'рабочему сайту нужен секрет: впишите вывод команды «openssl rand -hex 32»');
    }
    if (!settings.SITE_URL?.startsWith('https://')) {
      refuse('SITE_URL', 'рабочему сайту нужен адрес с https, например https://nastavnik.ru');
    }
    if (settings.OPERATOR_EMAIL && isExampleEmail(settings.OPERATOR_EMAIL)) {
      refuse('OPERATOR_EMAIL', 'это адрес-образец, впишите настоящую почту оператора');
    }
  });

/** Hexadecimal digits are taken as bytes, any other text as its UTF-8 bytes. */
function secretBytes(text: string): Uint8Array<ArrayBuffer> {
  const isHex = /^(?:[0-9a-f]{2})+$/i.test(text);
  return Uint8Array.from(Buffer.from(text, isHex ? 'hex' : 'utf8'));
}
