import { openSqliteStore } from '../../../../functions/outbox/sqlite.ts';
import { application } from '../../../contract/store/application.ts';

// Accepts applications into the file it is given until it is killed, and prints every number after the store
// has acknowledged it.
const store = openSqliteStore(process.argv[2] ?? '');
let accepted = 0;
await Promise.all(Array.from({ length: 16 }, acceptWithoutRest));

async function acceptWithoutRest(): Promise<never> {
  for (;;) {
    const sealed = crypto.getRandomValues(new Uint8Array(2000));
    const { reference } = await store.accept(application(`${accepted++}`, { sealed }));
    process.stdout.write(`${reference}\n`);
  }
}
