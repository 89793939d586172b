import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readContent } from '../../src/content-check/read-content.ts';
import { readConfig } from '../config.ts';
import { createAccounts } from '../editorial/accounts/accounts.ts';
import { COST } from '../editorial/accounts/hash-password.ts';
import { createLoginPauses } from '../editorial/accounts/login-pauses.ts';
import { openEditorsDatabase } from '../editorial/accounts/open-editors-database.ts';
import { runEditorsCommand } from '../editorial/accounts/run-editors-command.ts';
import { askUnseen } from './ask-unseen.ts';
import { mustBeContentFolder } from './must-be-content-folder.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import { runMain } from './run-main.ts';

/** `npm run editors -- …`: works beside a running server, which obeys at the next request. */
await runMain(() => main(process.argv.slice(2)));

async function main(words: readonly string[]): Promise<number> {
  const { contentFolder, dataFolder } = readConfig();
  await mustBeContentFolder(contentFolder);
  await prepareDataFolder(dataFolder);
  const database = openEditorsDatabase(join(dataFolder, 'editors.db'));
  try {
    return await runEditorsCommand(words, {
      accounts: createAccounts(database),
      pauses: createLoginPauses({ database, now: () => new Date(), random: randomBytes }),
      municipalities: await readMunicipalities(contentFolder),
      cost: COST,
      random: randomBytes,
      ask: askUnseen,
      readLine,
      print: (line) => console.log(line),
    });
  } finally {
    database.close();
  }
}

async function readMunicipalities(contentFolder: string): Promise<Map<string, string>> {
  const files = await readContent(contentFolder);
  const places = files.filter(({ owner }) => owner.definition.name === 'municipalities');
  return new Map(places.map(({ id, text }) => [id, String(JSON.parse(text).short)]));
}

async function readLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  return '';
}
