import { composeMessage } from '../../../functions/applications/compose-message.ts';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import { seal } from '../../../functions/applications/seal.ts';
import { createSmtp, type SmtpTimeouts } from '../../../functions/channels/smtp.ts';
import type { LogEntry } from '../../../functions/log.ts';
import { type Drain, drain } from '../../../functions/outbox/drain.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { settingsFor } from '../../contract/mail-server.ts';
import { application } from '../../contract/store.ts';
import { letterParts } from './letter-parts.ts';

export const OPERATOR = 'operator@nastavnik.ru';
export const FALLBACK = 'dezhurnyy@nastavnik.ru';

/** Nobody listens there: a connection is refused. */
export const NOWHERE = 1;

/** Letters of real applications on their way from a real outbox, with a clock that the test sets. */
export async function createMailWork() {
  const clock = { now: application('').createdAt };
  const log: LogEntry[] = [];
  const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
  const keys = await deriveKeys(random(32));
  const fallback = [{ channel: 'smtp', target: FALLBACK }];
  const parts = letterParts(keys, { operator: OPERATOR, fallback });
  const store = openSqliteStore(':memory:');
  const work: Omit<Drain, 'channels'> = {
    store,
    compose: (claimed) => composeMessage(claimed, parts),
    fallback,
    worker: 'first',
    now: () => clock.now,
    random,
    log: (entry) => log.push(entry),
  };
  return {
    store,
    clock,
    log,
    async accept(name: string): Promise<void> {
      const rows = [{ question: 'Как вас зовут', answer: 'Иван Петров' }];
      const sealed = await seal(keys, random, `id-${name}`, { answers: { name: 'Иван Петров' }, rows });
      const deliveries = [{ channel: 'smtp', target: OPERATOR }];
      await store.accept(application(name, { sealed, deliveries, createdAt: clock.now }));
    },
    /** One round of deliveries through the server at this port. */
    send(port: number, settings: Parameters<typeof settingsFor>[1] = {}, more: SendOptions = {}) {
      const { worker = 'first', ...options } = more;
      const channel = createSmtp(settingsFor(port, settings), 'Сайт наставничества', options);
      return drain({ ...work, worker, channels: [channel] });
    },
  };
}

interface SendOptions {
  readonly worker?: string;
  readonly timeouts?: SmtpTimeouts;
  readonly ca?: string;
}
