// Indexes a built site; the bench measures this process with Pagefind's own.
import { runMain } from '../../functions/platforms/run-main.ts';
import '../../src/settings.ts';
import { makeIndex } from '../../src/search/make-index.ts';

await runMain(async () => {
  await makeIndex(process.argv[2] ?? '');
  return 0;
});
