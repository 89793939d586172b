import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { deriveKeys } from '../applications/keys.ts';
import { runCommand } from '../applications/run-command.ts';
import { readConfig } from '../config.ts';
import { keepSecret } from '../keep-secret.ts';
import { openSqliteStore } from '../outbox/sqlite.ts';
import { readLiveFacts } from './live-facts.ts';
import { runMain } from './run-main.ts';

/** `npm run applications -- …`: the operator's desk. Works beside a running server. */
if (import.meta.main) await runMain(() => main(process.argv.slice(2)));

async function main(words: readonly string[]): Promise<number> {
  const config = readConfig();
  if (!existsSync(config.applicationsFile)) {
    console.log(
      `Заявок ещё не было: нет файла ${config.applicationsFile}. Папку задаёт настройка DATA_FOLDER.`,
    );
    return 0;
  }
  const store = openSqliteStore(config.applicationsFile);
  try {
    return await runCommand(words, {
      store,
      keys: () => deriveKeys(config.secret ?? keepSecret(config.dataFolder, randomBytes)),
      municipalities: readLiveFacts(config.dataFolder)?.municipalities ?? [],
      now: () => new Date(),
      print: (line) => console.log(line),
    });
  } finally {
    await store.close();
  }
}
