import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { createAccounts } from '../editorial/accounts/accounts.ts';
import { COST } from '../editorial/accounts/hash-password.ts';
import { createLogIn } from '../editorial/accounts/log-in.ts';
import { createLoginPauses } from '../editorial/accounts/login-pauses.ts';
import { openEditorsDatabase } from '../editorial/accounts/open-editors-database.ts';
import { createSessions } from '../editorial/accounts/sessions.ts';
import { accountsDoor } from '../editorial/accounts-door.ts';
import type { Door } from '../editorial/door.ts';
import { localDoor } from '../editorial/local-door.ts';
import { reasonToShut, reasonToShutLocal } from '../editorial/reason-to-shut.ts';
import { createSignIn, type SignIn } from '../editorial/sign-in.ts';
import type { Log } from '../log.ts';

/** Who may come in to edit. */
export interface Access {
  readonly door: Door;
  readonly signIn: SignIn;
  /** A short name of an address for the log. */
  nameOf(address: string): string;
  /** Why nobody can edit here at this moment. */
  shut(): string | undefined;
  close(): void;
}

interface AccessParts {
  readonly config: Config;
  /** The project's folder. */
  readonly checkout: string;
  /** Sign-ins and refusals. */
  readonly audit: Log;
}

/**
 * The doors to the editor: without a password on a newcomer's own machine, and only by accounts from the moment when
 * there is one.
 */
export function openAccess({ config, checkout, audit }: AccessParts): Access {
  const database = openEditorsDatabase(join(config.dataFolder, 'editors.db'));
  const parts = { database, now: () => new Date(), random: randomBytes };
  const accounts = createAccounts(database);
  const sessions = createSessions(parts);
  const pauses = createLoginPauses(parts);
  const forAll = reasonToShut({ ...config, checkout });
  const forLocal = reasonToShutLocal({ ...config, checkout });
  const local = localDoor({ shut: forLocal, editor: CHIEF_EDITOR });
  const byAccount = accountsDoor({ shut: forAll, origin: config.origin, sessions });
  const shut = () => (accounts.isEmpty() ? forLocal : forAll);
  return {
    door: (request, peer) => (accounts.isEmpty() ? local : byAccount)(request, peer),
    signIn: createSignIn({
      origin: config.origin,
      base: config.base,
      shut: () => (accounts.isEmpty() ? NO_ACCOUNTS : forAll),
      logIn: createLogIn({ accounts, sessions, pauses, cost: COST, audit }),
      sessions,
    }),
    nameOf: pauses.nameOf,
    shut,
    close: () => database.close(),
  };
}

const CHIEF_EDITOR = { name: 'Главный редактор', email: 'chief@localhost', role: 'chief' } as const;
const NO_ACCOUNTS = 'У сайта ещё нет учётных записей. Их заводят командой: npm run editors -- add';
