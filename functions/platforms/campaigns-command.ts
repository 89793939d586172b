import type { Terminal } from '../applications/commands/desk.ts';
import { runCommand } from '../applications/commands/run-command.ts';
import { readConfig } from '../config.ts';
import { CAMPAIGNS } from '../visits/commands/catalogue.ts';
import type { VisitsDesk } from '../visits/commands/visits-desk.ts';
import { readLiveFacts } from './live-facts.ts';
import { openExistingStore } from './open-existing-store.ts';
import { runMain } from './run-main.ts';

const terminal: Terminal = {
  print: (line) => console.log(line),
  warn: (line) => console.error(line),
};

/** `npm run campaigns -- …`: works beside a running server. */
await runMain(() => runCommand(process.argv.slice(2), terminal, atDesk, CAMPAIGNS));

async function atDesk<Result>(work: (desk: VisitsDesk) => Promise<Result>): Promise<Result> {
  const config = readConfig();
  const store = await openExistingStore(config);
  try {
    return await work({ ...terminal, store, campaigns: readLiveFacts(config.dataFolder)?.campaigns ?? [] });
  } finally {
    await store.close();
  }
}
