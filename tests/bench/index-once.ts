// Indexes a built site; the bench measures this process with Pagefind's own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMain } from '../../functions/platforms/run-main.ts';
import { listFolder } from '../../src/content-check/list-folder.ts';
import { openIndexer } from '../../src/search/open-indexer.ts';
import '../../src/settings.ts';

await runMain(async () => {
  const [folder = ''] = process.argv.slice(2);
  const files = await listFolder(folder);
  const pages = files.filter((path) => path.endsWith('.html'));
  const cache = await mkdtemp(join(tmpdir(), 'index-'));
  await openIndexer().index({ folder, paths: pages, cache, code: 'nothing kept' });
  await rm(cache, { recursive: true });
  return 0;
});
