import { isLoopbackName } from '../../src/text/loopback.ts';
import type { Config } from '../config.ts';
import { SetupError } from '../setup-error.ts';

/** Settings with all that a platform needs on which no process and no disk stays. */
export interface CompleteConfig extends Config {
  readonly secret: Uint8Array<ArrayBuffer>;
  readonly databaseUrl: string;
  readonly operatorEmail: string;
}

/** What a platform can do. */
export interface Means {
  /** Whether it lets a function talk to a mail server. */
  readonly mail: boolean;
}

/**
 * The same settings, when nothing is missing.
 *
 * @throws SetupError with one line per missing setting: its name and what to write
 */
export function completeConfig(config: Config, means: Means): CompleteConfig {
  const { secret, databaseUrl, operatorEmail } = config;
  const lines = [...missing(config), ...wayOut(config, means)];
  if (lines.length > 0 || !secret || databaseUrl === undefined || operatorEmail === undefined) {
    throw new SetupError(lines.join('\n'));
  }
  return { ...config, secret, databaseUrl, operatorEmail };
}

function missing({ secret, databaseUrl, operatorEmail, origin }: Config): readonly string[] {
  return [
    ...(secret ? [] : ['FORMS_SECRET: впишите вывод команды «openssl rand -hex 32»']),
    ...(isLoopbackName(new URL(origin).hostname)
      ? ['SITE_URL: впишите адрес сайта, например https://nastavnik.ru']
      : []),
    ...(operatorEmail === undefined
      ? ['OPERATOR_EMAIL: впишите почту, на которую приходят заявки, например priemnaya@nastavnik.ru']
      : []),
    ...(databaseUrl === undefined
      ? ['DATABASE_URL: впишите адрес базы Postgres, например postgres://site@10.0.0.5/site']
      : []),
  ];
}

function wayOut({ isProduction, smtp, fallbackEmail, webhook }: Config, means: Means): readonly string[] {
  if (means.mail) {
    if (smtp && !isProduction) return [TRIAL];
    if (smtp || webhook) return [];
    return ['SMTP_HOST: впишите почтовый сервер, через который уходят письма, или WEBHOOK_URL вместо него'];
  }
  return [
    ...(webhook ? [] : ['WEBHOOK_URL: впишите адрес с https, который принимает заявки: писем отсюда нет']),
    ...(smtp ? [`SMTP_HOST: ${NO_MAIL}`] : []),
    ...(fallbackEmail === undefined ? [] : [`FALLBACK_EMAIL: ${NO_MAIL}`]),
  ];
}

const TRIAL =
  'SITE_ENV: впишите production: письма пробного сайта дошли бы до координаторов, которые о пробе не знают';
const NO_MAIL = 'уберите эту настройку: отсюда письма не уходят, заявки идут на WEBHOOK_URL';
