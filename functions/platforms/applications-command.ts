import { existsSync } from 'node:fs';
import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import type { Desk } from '../applications/commands/desk.ts';
import { runCommand } from '../applications/commands/run-command.ts';
import { deriveKeys } from '../applications/keys.ts';
import { eraseLetters } from '../channels/erase-letters.ts';
import { MAILDIR } from '../channels/maildir.ts';
import { type Config, readConfig } from '../config.ts';
import { findSecret, secretFile } from '../find-secret.ts';
import { backUpSqlite } from '../outbox/back-up-sqlite.ts';
import { openSqliteStore } from '../outbox/sqlite.ts';
import type { Store } from '../outbox/store.ts';
import { SetupError } from '../setup-error.ts';
import { askOnTerminal } from './ask-on-terminal.ts';
import { eraseExpired } from './erase-expired.ts';
import { readLiveFacts } from './live-facts.ts';
import { openStore } from './open-store.ts';
import { runMain } from './run-main.ts';
import { trackOnTerminal } from './terminal-progress.ts';

/** `npm run applications -- …`: the operator's desk. Works beside a running server. */
await runMain(() => main(process.argv.slice(2)));

async function main(words: readonly string[]): Promise<number> {
  const config = readConfig();
  const store = await openExisting(config);
  try {
    return await runCommand(words, createDesk(config, store));
  } finally {
    await store.close();
  }
}

/** Reading must not make a file where the server has made none. */
async function openExisting(config: Config): Promise<Store> {
  const { databaseUrl, applicationsFile } = config;
  if (databaseUrl !== undefined || existsSync(applicationsFile)) return (await openStore(config)).store;
  console.error(`Заявок ещё не было: нет файла ${applicationsFile}. Папку задаёт настройка DATA_FOLDER.`);
  return openSqliteStore(':memory:');
}

function createDesk(config: Config, store: Store): Desk {
  const { applicationsFile, mailFolder, dataFolder } = config;
  return {
    store,
    keys: () => deriveKeys(config.secret ?? findSecret(dataFolder) ?? refuse(dataFolder)),
    letters: {
      channel: MAILDIR,
      folder: mailFolder,
      erase: (application) => eraseLetters(mailFolder, application),
    },
    eraseExpired: (now, watch) => eraseExpired(store, config, now, watch),
    backUp:
      config.databaseUrl === undefined ? (to, watch) => backUpSqlite(applicationsFile, to, watch) : undefined,
    municipalities: readLiveFacts(dataFolder)?.municipalities ?? [],
    timeZone: readTimeZone(config.contentFolder),
    now: () => new Date(),
    print: (line) => console.log(line),
    warn: (line) => console.error(line),
    ask: askOnTerminal,
    track: (about, work) => trackOnTerminal(process.stderr, about, work),
  };
}

function refuse(dataFolder: string): never {
  throw new SetupError(
    `Ответы не открыть: нет файла ${secretFile(dataFolder)}. Верните его из резервной копии или впишите секрет сервера в FORMS_SECRET.`,
  );
}
