import { join, resolve } from 'node:path';
import { environment, type Settings } from './settings/environment.ts';
import { type StorageSettings, storageSettings } from './settings/storage.ts';
import { withSecretFiles } from './settings/with-secret-files.ts';
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
  /** Secrets of earlier times, the newest first: what they sealed still opens. */
  readonly formerSecrets: readonly Uint8Array<ArrayBuffer>[];
  /** Takes the place of the operator's address in the content. */
  readonly operatorEmail: string | undefined;
  /** Gets what could not be delivered to its reader. */
  readonly fallbackEmail: string | undefined;
  /** Postgres, where one machine is outgrown; without it applications lie in `applicationsFile`. */
  readonly databaseUrl: string | undefined;
  /** Where a function fetches the pages that it gives their headers, `https://bucket.website.yandexcloud.net/`. */
  readonly pagesUrl: string | undefined;
  /** The server that takes letters on; without it a trial site writes them to `mailFolder`. */
  readonly smtp: SmtpSettings | undefined;
  /** The operator's own system, which gets every application too. */
  readonly webhook: WebhookSettings | undefined;
  /** Who is told when the site wants attention for so long, and when that is over. */
  readonly alarm: AlarmSettings;
  /** Opens the figures at `metrics`; without it only this machine reads them. */
  readonly metricsToken: string | undefined;
  /** What letters hold instead of what each form says: less than the answers, never more. */
  readonly letterBody: Exclude<LetterBody, 'full'> | undefined;
  /** Public key (age, https://age-encryption.org) that a second copy of every application is sealed to. */
  readonly ageRecipient: string | undefined;
  /** How many proxies of ours stand in front; `X-Forwarded-For` is read only behind these. */
  readonly trustedProxies: number;
  /** How many connections one address may hold, where no proxy stands in front. */
  readonly connectionsPerAddress: number;
  /** How many posts of forms one address may make at once; one more comes every five seconds. */
  readonly postsPerAddress: number;
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

export interface AlarmSettings {
  readonly webhook: WebhookSettings | undefined;
  readonly email: string | undefined;
  readonly minutes: number;
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
  const filled = withSecretFiles(
    Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')),
  );
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
      ...given('SITE_COMPRESSION', settings.SITE_COMPRESSION),
      ...given('MAP_TILES_URL', settings.MAP_TILES_URL),
      ...given('MAP_TILES_ATTRIBUTION', settings.MAP_TILES_ATTRIBUTION),
      ...given('SITE_EDITOR', settings.SITE_EDITOR),
      ...given('SITE_EDITOR_SERVER', settings.SITE_EDITOR_SERVER),
      ...given('SITE_EDITOR_REPOSITORY', settings.SITE_EDITOR_REPOSITORY),
      ...given('SITE_EDITOR_APP_ID', settings.SITE_EDITOR_APP_ID),
      ...given('OPERATOR_EMAIL', settings.OPERATOR_EMAIL),
    },
    secret: settings.FORMS_SECRET,
    formerSecrets: settings.FORMS_SECRET_OLD,
    operatorEmail: settings.OPERATOR_EMAIL,
    fallbackEmail: settings.FALLBACK_EMAIL,
    databaseUrl: settings.DATABASE_URL,
    pagesUrl: settings.PAGES_URL,
    smtp: smtpOf(settings),
    webhook: webhookOf(settings.WEBHOOK_URL, settings.WEBHOOK_SECRET),
    alarm: {
      webhook: webhookOf(settings.ALARM_URL, settings.ALARM_SECRET),
      email: settings.ALARM_EMAIL,
      minutes: settings.ALARM_MINUTES,
    },
    metricsToken: settings.METRICS_TOKEN,
    letterBody: settings.LETTER_BODY,
    ageRecipient: settings.AGE_RECIPIENT,
    trustedProxies: settings.TRUSTED_PROXIES,
    connectionsPerAddress: settings.CONNECTIONS_PER_ADDRESS,
    postsPerAddress: settings.POSTS_PER_ADDRESS,
    retentionDays: settings.RETENTION_DAYS,
    drainSeconds: settings.DRAIN_SECONDS,
  };
}

/**
 * Where `npm run publish:s3` puts the pages.
 *
 * @throws SetupError as `readConfig` does
 */
export function readStorage(variables: Variables = process.env): StorageSettings {
  const ownOnes = Object.entries(variables).filter(([name, value]) => name.startsWith('S3_') && value !== '');
  return storageSettings(withSecretFiles(Object.fromEntries(ownOnes)));
}

function smtpOf(settings: Settings): SmtpSettings | undefined {
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

function webhookOf(url: string | undefined, secret: string | undefined): WebhookSettings | undefined {
  return url === undefined || secret === undefined ? undefined : { url, secret };
}

function given(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}
