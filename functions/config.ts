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
  /** Gets what could not be delivered to its reader. */
  readonly fallbackEmail: string | undefined;
  /** Postgres, where one machine is outgrown; without it applications lie in `applicationsFile`. */
  readonly databaseUrl: string | undefined;
  /** The server that takes letters on; without it a trial site writes them to `mailFolder`. */
  readonly smtp: SmtpSettings | undefined;
  /** The operator's own system, which gets every application too. */
  readonly webhook: WebhookSettings | undefined;
  /** What letters hold instead of what each form says: less than the answers, never more. */
  readonly letterBody: Exclude<LetterBody, 'full'> | undefined;
  /** Public key (age, https://age-encryption.org) that a second copy of every application is sealed to. */
  readonly ageRecipient: string | undefined;
  /** How many proxies of ours stand in front; `X-Forwarded-For` is read only behind these. */
  readonly trustedProxies: number;
  readonly retentionDays: number;
  /** Pause between two rounds of deliveries. */
  readonly drainSeconds: number;
}

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `starttls` refuses a server without it, `implicit` begins with TLS, `off` is for a server on this machine. */
  readonly tls: 'starttls' | 'implicit' | 'off';
  readonly login: { readonly user: string; readonly password: string } | undefined;
  /** Address that letters come from. */
  readonly from: string;
}

export interface WebhookSettings {
  readonly url: string;
  /** `whsec_` and base64, as Standard Webhooks writes it. */
  readonly secret: string;
}

/** What a letter holds: the answers; only that there is an application; or the answers sealed to the operator's key. */
export type LetterBody = 'full' | 'notice' | 'sealed';

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
      ...given('SITE_EDITOR', settings.SITE_EDITOR),
      ...given('SITE_EDITOR_SERVER', settings.SITE_EDITOR_SERVER),
      ...given('SITE_EDITOR_REPOSITORY', settings.SITE_EDITOR_REPOSITORY),
      ...given('SITE_EDITOR_APP_ID', settings.SITE_EDITOR_APP_ID),
      ...given('OPERATOR_EMAIL', settings.OPERATOR_EMAIL),
    },
    secret: settings.FORMS_SECRET,
    operatorEmail: settings.OPERATOR_EMAIL,
    fallbackEmail: settings.FALLBACK_EMAIL,
    databaseUrl: settings.DATABASE_URL,
    smtp: smtpOf(settings),
    webhook:
      settings.WEBHOOK_URL === undefined || settings.WEBHOOK_SECRET === undefined
        ? undefined
        : { url: settings.WEBHOOK_URL, secret: settings.WEBHOOK_SECRET },
    letterBody: settings.LETTER_BODY,
    ageRecipient: settings.AGE_RECIPIENT,
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

function smtpOf(settings: z.output<typeof environment>): SmtpSettings | undefined {
  const { SMTP_HOST: host, SMTP_PORT, SMTP_TLS: tls, SMTP_USER: user, SMTP_PASSWORD: password } = settings;
  if (host === undefined || settings.MAIL_FROM === undefined) return undefined;
  return {
    host,
    port: SMTP_PORT ?? (tls === 'implicit' ? 465 : 587),
    tls,
    login: user === undefined || password === undefined ? undefined : { user, password },
    from: settings.MAIL_FROM,
  };
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

function address(purpose: string) {
  return z.string().refine(isEmail, { error: `нужен адрес почты, ${purpose}` });
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
    OPERATOR_EMAIL: address('на который приходят заявки, например priemnaya@nastavnik.ru').optional(),
    FALLBACK_EMAIL: address(
      'на который придёт то, что не доставлено, например dezhurnyy@nastavnik.ru',
    ).optional(),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/, error: 'нужен адрес базы, например postgres://site@10.0.0.5/site' })
      .optional(),
    SMTP_HOST: z.string().optional(),
    SMTP_PORT: whole(1, 65_535, 587).optional(),
    SMTP_TLS: z
      .enum(['starttls', 'implicit', 'off'], { error: 'нужно starttls, implicit или off' })
      .default('starttls'),
    SMTP_USER: z.string().optional(),
    SMTP_PASSWORD: z.string().optional(),
    MAIL_FROM: address('с которого сайт пишет письма, например site@nastavnik.ru').optional(),
    WEBHOOK_URL: z
      .url({ protocol: /^https$/, error: 'нужен адрес с https, например https://crm.nastavnik.ru/zayavki' })
      .optional(),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, {
        error: 'нужен секрет вида whsec_…: впишите whsec_ и вывод команды «openssl rand -base64 32»',
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
    RETENTION_DAYS: whole(1, 3650, 30),
    DRAIN_SECONDS: whole(1, 86_400, 5),
  })
  .superRefine((settings, context) => {
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (settings.MAP_TILES_URL && !settings.MAP_TILES_ATTRIBUTION) {
      refuse('MAP_TILES_ATTRIBUTION', 'подпишите, чьи плитки под картой, например © Участники OpenStreetMap');
    }
    for (const [name, needed, words] of PAIRS) {
      if (settings[name] !== undefined && settings[needed] === undefined) refuse(needed, words);
    }
    if (settings.LETTER_BODY === 'sealed' && !settings.AGE_RECIPIENT) {
      refuse('AGE_RECIPIENT', 'запечатанным письмам нужен открытый ключ оператора, вида age1…');
    }
    if (settings.SITE_ENV !== 'production' && settings.SMTP_HOST && !settings.OPERATOR_EMAIL) {
      refuse(
        'OPERATOR_EMAIL',
        'письма пробного сайта уйдут через SMTP_HOST: впишите почту, на которую их слать',
      );
    }
    if (settings.SITE_ENV === 'production' || settings.SMTP_HOST) {
      for (const name of ['OPERATOR_EMAIL', 'FALLBACK_EMAIL', 'MAIL_FROM'] as const) {
        const written = settings[name];
        if (written && isExampleEmail(written)) refuse(name, 'это адрес-образец, впишите настоящую почту');
      }
    }
    if (settings.SITE_ENV !== 'production') return;
    if (!settings.FORMS_SECRET) {
      refuse('FORMS_SECRET', 'рабочему сайту нужен секрет: впишите вывод команды «openssl rand -hex 32»');
    }
    if (!settings.SITE_URL?.startsWith('https://')) {
      refuse('SITE_URL', 'рабочему сайту нужен адрес с https, например https://nastavnik.ru');
    }
  });

/** A setting, another that it cannot do without, and what to say when that one is missing. */
const PAIRS = [
  [
    'DATABASE_URL',
    'FORMS_SECRET',
    'заявки в базе нужно закрывать секретом, который не пропадёт вместе с этой машиной: впишите вывод команды «openssl rand -hex 32»',
  ],
  ['SMTP_HOST', 'MAIL_FROM', 'впишите адрес, с которого сайт пишет письма, например site@nastavnik.ru'],
  ['MAIL_FROM', 'SMTP_HOST', 'впишите сервер, который принимает письма, например smtp.nastavnik.ru'],
  ['SMTP_USER', 'SMTP_PASSWORD', 'впишите пароль почты'],
  ['SMTP_PASSWORD', 'SMTP_USER', 'впишите имя для входа на сервер почты'],
  ['WEBHOOK_URL', 'WEBHOOK_SECRET', 'впишите whsec_ и вывод команды «openssl rand -base64 32»'],
  ['WEBHOOK_SECRET', 'WEBHOOK_URL', 'впишите адрес, который принимает заявки, с https'],
] as const;

/** Hexadecimal digits are taken as bytes, any other text as its UTF-8 bytes. */
function secretBytes(text: string): Uint8Array<ArrayBuffer> {
  const isHex = /^(?:[0-9a-f]{2})+$/i.test(text);
  return Uint8Array.from(Buffer.from(text, isHex ? 'hex' : 'utf8'));
}
