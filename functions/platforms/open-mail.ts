import type { Channel } from '../channels/channel.ts';
import { createMaildir } from '../channels/maildir.ts';
import type { Sender } from '../channels/mime.ts';
import type { Config } from '../config.ts';
import type { Outlet } from '../dependencies.ts';

export interface Mail {
  /** How new applications go out. */
  readonly outlet: Outlet;
  /** Those that deliver now; what is addressed to another waits. */
  readonly channels: readonly Channel[];
}

/**
 * Letters of a trial site are files on this machine. A public site needs a channel that reaches the operator, and
 * while none is connected its applications wait in the outbox, sealed, instead of lying in files that nobody reads.
 */
export function openMail({ isProduction, mailFolder, origin }: Config): Mail {
  if (isProduction) return { outlet: { mail: 'smtp', problem: NOT_CONNECTED }, channels: [] };
  const sender: Sender = { name: 'Сайт наставничества', address: `site@${new URL(origin).hostname}` };
  const maildir = createMaildir(mailFolder, sender);
  return { outlet: { mail: maildir.name }, channels: [maildir] };
}

const NOT_CONNECTED =
  'Письма не уходят: почта к сайту ещё не подключена. Заявки ждут на сервере, читайте их сами: npm run applications -- list';
