import { existsSync } from 'node:fs';
import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import { deriveKeys } from '../applications/keys.ts';
import { runCommand } from '../applications/run-command.ts';
import { readConfig } from '../config.ts';
import { findSecret, secretFile } from '../find-secret.ts';
import { SetupError } from '../setup-error.ts';
import { eraseExpired } from './erase-expired.ts';
import { readLiveFacts } from './live-facts.ts';
import { openStore } from './open-store.ts';
import { runMain } from './run-main.ts';

/** `npm run applications -- …`: the operator's desk. Works beside a running server. */
await runMain(() => main(process.argv.slice(2)));

async function main(words: readonly string[]): Promise<number> {
  const config = readConfig();
  if (config.databaseUrl === undefined && !existsSync(config.applicationsFile)) {
    console.log(
      `Заявок ещё не было: нет файла ${config.applicationsFile}. Папку задаёт настройка DATA_FOLDER.`,
    );
    return 0;
  }
  const { store } = await openStore(config);
  try {
    return await runCommand(words, {
      store: { ...store, purge: (now) => eraseExpired(store, config, now) },
      keys: () => deriveKeys(config.secret ?? findSecret(config.dataFolder) ?? refuse(config.dataFolder)),
      municipalities: readLiveFacts(config.dataFolder)?.municipalities ?? [],
      timeZone: readTimeZone(config.contentFolder),
      now: () => new Date(),
      print: (line) => console.log(line),
    });
  } finally {
    await store.close();
  }
}

function refuse(dataFolder: string): never {
  throw new SetupError(
    `Ответы не открыть: нет файла ${secretFile(dataFolder)}. Верните его из резервной копии или впишите секрет сервера в FORMS_SECRET.`,
  );
}
