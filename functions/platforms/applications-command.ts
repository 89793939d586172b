import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import { APPLICATIONS } from '../applications/commands/catalogue.ts';
import type { Desk, Terminal } from '../applications/commands/desk.ts';
import { runCommand } from '../applications/commands/run-command.ts';
import { deriveKeys } from '../applications/keys.ts';
import { eraseLetters } from '../channels/erase-letters.ts';
import { MAILDIR } from '../channels/maildir.ts';
import { type Config, readConfig } from '../config.ts';
import { findSecret, secretFile } from '../find-secret.ts';
import { backUpSqlite } from '../outbox/back-up-sqlite.ts';
import type { Store } from '../outbox/store.ts';
import { SetupError } from '../setup-error.ts';
import { askOnTerminal } from './ask-on-terminal.ts';
import { eraseExpired } from './erase-expired.ts';
import { readLiveFacts } from './live-facts.ts';
import { createNodeCipher } from './node-cipher.ts';
import { openExistingStore } from './open-existing-store.ts';
import { createRandomPool } from './random-pool.ts';
import { runMain } from './run-main.ts';
import { trackOnTerminal } from './terminal-progress.ts';

const terminal: Terminal = {
  print: (line) => console.log(line),
  warn: (line) => console.error(line),
};

/** `npm run applications -- …`: the operator's desk. Works beside a running server. */
await runMain(() =>
  runCommand(process.argv.slice(2), terminal, (work) => atDesk(readConfig(), work), APPLICATIONS),
);

async function atDesk<Result>(config: Config, work: (desk: Desk) => Promise<Result>): Promise<Result> {
  const store = await openExistingStore(config);
  try {
    return await work(createDesk(config, store));
  } finally {
    await store.close();
  }
}

function createDesk(config: Config, store: Store): Desk {
  const { applicationsFile, mailFolder, dataFolder } = config;
  const facts = readLiveFacts(dataFolder);
  return {
    ...terminal,
    store,
    keys: () =>
      deriveKeys(
        config.secret ?? findSecret(dataFolder) ?? refuse(dataFolder),
        createNodeCipher,
        config.formerSecrets,
      ),
    random: createRandomPool(),
    letters: {
      channel: MAILDIR,
      folder: mailFolder,
      erase: (application) => eraseLetters(mailFolder, application),
    },
    eraseExpired: (now, watch) => eraseExpired(store, config, now, watch),
    backUp:
      config.databaseUrl === undefined ? (to, watch) => backUpSqlite(applicationsFile, to, watch) : undefined,
    municipalities: facts?.municipalities ?? [],
    campaigns: facts?.campaigns ?? [],
    timeZone: readTimeZone(config.contentFolder),
    now: () => new Date(),
    ask: askOnTerminal,
    track: (about, work) => trackOnTerminal(process.stderr, about, work),
  };
}

function refuse(dataFolder: string): never {
  throw new SetupError(
    `Ответы не открыть: нет файла ${secretFile(dataFolder)}. Верните его из резервной копии или впишите секрет сервера в FORMS_SECRET.`,
  );
}
