import type { Editor } from '../../../src/model/editor.ts';
import type { Log } from '../../log.ts';
import type { Accounts } from './accounts.ts';
import { hashPassword, isPassword, type ScryptCost } from './hash-password.ts';
import type { LoginPauses, LoginSource } from './login-pauses.ts';
import type { Sessions } from './sessions.ts';

export interface LoginParts {
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly pauses: LoginPauses;
  /** Of the work that an unknown address costs: as much as a known one. */
  readonly cost: ScryptCost;
  readonly audit: Log;
}

export type LoginOutcome =
  | { readonly kind: 'in'; readonly editor: Editor; readonly token: string }
  /** One answer for an unknown address, a disabled account and a wrong password. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'paused'; readonly seconds: number };

export type LogIn = (source: LoginSource, password: string) => Promise<LoginOutcome>;

/** A hash takes a fifth of a second; whoever comes when so many wait is asked to come again. */
const LONGEST_QUEUE = 50;

/** Signs editors in, one at a time: so many guesses sent at once are counted like guesses sent one by one. */
export function createLogIn(parts: LoginParts): LogIn {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let nobody: Promise<string> | undefined;
  return async (source, password) => {
    if (waiting >= LONGEST_QUEUE) return { kind: 'paused', seconds: 5 };
    waiting += 1;
    nobody ??= hashPassword('', parts.cost);
    const outcome = last.then(async () => attempt(parts, (await nobody) ?? '', source, password));
    last = outcome
      .catch(() => {})
      .finally(() => {
        waiting -= 1;
      });
    return outcome;
  };
}

async function attempt(
  { accounts, sessions, pauses, audit }: LoginParts,
  nobody: string,
  source: LoginSource,
  password: string,
): Promise<LoginOutcome> {
  const from = pauses.nameOf(source.address);
  const account = accounts.find(source.email);
  const whose = { source: from, ...(account && { account: account.id }) };
  const seconds = pauses.left(source);
  if (seconds > 0) {
    audit({ level: 'error', event: 'login-paused', ...whose });
    return { kind: 'paused', seconds };
  }
  const isRight = await isPassword(password, account?.password ?? nobody);
  if (!account?.isEnabled || !isRight) {
    pauses.noteFailure(source);
    audit({ level: 'error', event: 'login-failed', ...whose });
    return { kind: 'wrong' };
  }
  pauses.noteSuccess(source);
  audit({ level: 'info', event: 'login', ...whose });
  return { kind: 'in', editor: account.editor, token: sessions.begin(account.id) };
}
