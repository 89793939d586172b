import type { Channel } from '../channels/channel.ts';
import { createMaildir } from '../channels/maildir.ts';
import { createSmtp } from '../channels/smtp.ts';
import { createWebhook } from '../channels/webhook.ts';
import type { Config } from '../config.ts';
import type { Outlet } from '../dependencies.ts';
import type { NewDelivery } from '../outbox/store.ts';

export interface Mail {
  /** How new applications go out. */
  readonly outlet: Outlet;
  /** Those that deliver now; what is addressed to another waits. */
  readonly channels: readonly Channel[];
  /** Who gets what its own reader could not be given. */
  readonly fallback: readonly NewDelivery[];
}

/**
 * Letters go by the mail server that the settings name. Without one, those of a trial site are files on this machine,
 * and those of a public site wait in the outbox, sealed, instead of lying in files that nobody reads. Coordinators of a
 * trial site get no mail in any case: the addresses in its content are samples, or people who know of no trial.
 *
 * @throws SetupError when the webhook leads into a private network
 */
export function openMail(config: Config, now: () => Date): Mail {
  const { fallbackEmail, webhook } = config;
  const letters = openLetters(config);
  const system = webhook === undefined ? [] : [createWebhook(webhook, now)];
  const { mail } = letters.outlet;
  return {
    outlet: { ...letters.outlet, ...(system[0] && { system: system[0].name }) },
    channels: [...letters.channels, ...system],
    fallback: fallbackEmail === undefined ? [] : [{ channel: mail, target: fallbackEmail }],
  };
}

interface Letters {
  readonly outlet: Outlet & { readonly mail: string };
  readonly channels: readonly Channel[];
}

function openLetters({ isProduction, mailFolder, origin, smtp }: Config): Letters {
  const name = 'Сайт наставничества';
  const server = smtp && createSmtp(smtp, name);
  if (isProduction) {
    if (!server) return { outlet: { mail: 'smtp', problem: NOT_CONNECTED }, channels: [] };
    return { outlet: { mail: server.name }, channels: [server] };
  }
  const files = createMaildir(mailFolder, { name, address: `site@${new URL(origin).hostname}` });
  if (!server) return { outlet: { mail: files.name }, channels: [files] };
  return { outlet: { mail: server.name, coordinators: files.name }, channels: [server, files] };
}

const NOT_CONNECTED =
  'Письма не уходят: почта к сайту не подключена, впишите SMTP_HOST и MAIL_FROM, а если сервер почты спрашивает вход, то SMTP_USER и SMTP_PASSWORD. Заявки ждут на сервере, читайте их сами: npm run applications -- list';
