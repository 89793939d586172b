// Indexes a built site; the bench measures this process with Pagefind's own.
import { runMain } from '../../functions/platforms/run-main.ts';
import { listFolder } from '../../src/content-check/list-folder.ts';
import { openIndexer } from '../../src/search/open-indexer.ts';
import '../../src/settings.ts';

await runMain(async () => {
  const [folder = ''] = process.argv.slice(2);
  const files = await listFolder(folder);
  const pages = files.filter((path) => path.endsWith('.html'));
  await openIndexer().index(folder, pages);
  return 0;
});
