// Indexes a built site; the bench measures this process with Pagefind's own.
import { runMain } from '../../functions/platforms/run-main.ts';
import '../../src/settings.ts';
import { listFiles } from '../../src/finish/list-files.ts';
import { makeIndex } from '../../src/search/make-index.ts';
import { loadDictionary } from '../../src/search/word-forms/load-dictionary.ts';

await runMain(async () => {
  const [folder = ''] = process.argv.slice(2);
  const files = await listFiles(folder);
  await makeIndex(
    folder,
    files.filter((path) => path.endsWith('.html')),
    loadDictionary(),
  );
  return 0;
});
