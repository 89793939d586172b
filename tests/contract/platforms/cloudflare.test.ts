import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { openPostgresStore } from '../../../functions/outbox/postgres.ts';
import { bundle } from '../../../functions/platforms/bundle.ts';
import { describePostgres } from '../describe-postgres.ts';
import { describePlatform } from '../platform.ts';
import { ORIGIN, SITE } from './fixed-forms.ts';
import { startWorker } from './start-worker.ts';
import { toAnswer } from './walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'worker-'));
afterAll(() => rmSync(folder, { recursive: true }));

describePostgres('over Postgres', ({ newDatabase }) => {
  describePlatform('Cloudflare', async () => {
    const DATABASE_URL = await newDatabase();
    await (await openPostgresStore(DATABASE_URL)).close();
    const file = join(folder, '_worker.js');
    await bundle({
      entry: fileURLToPath(new URL('cloudflare-entry.ts', import.meta.url)),
      file,
      format: 'es',
      runtime: 'workerd',
      published: { base: '/', site: SITE },
    });
    const worker = startWorker(file, { DATABASE_URL });
    return {
      ask: async ({ path, ...call }) => toAnswer(await worker.fetch(ORIGIN + path, call)),
      close: worker.close,
    };
  });
});
