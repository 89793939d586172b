import { expect, test } from 'vitest';
import { openEngine } from '../../../src/search/open-engine.ts';

test('years past are searched only when they are there, whoever asks meanwhile', async () => {
  const { unopened, openArchives } = await openEngine(scriptWith(['2025', '2024']));
  const first = openArchives();
  expect(unopened()).toEqual(['2025', '2024']);
  const second = openArchives();
  expect(second).toBe(first);
  await second;
  expect(unopened()).toEqual([]);
});

/** In place of Pagefind's script, one whose indexes come after a moment. */
function scriptWith(archives: readonly string[]): string {
  const script = `export const archives = ${JSON.stringify(archives)};
    export const createInstance = () => ({ mergeIndex: () => new Promise((done) => setTimeout(done, 10)) });`;
  return `data:text/javascript,${encodeURIComponent(script)}`;
}
