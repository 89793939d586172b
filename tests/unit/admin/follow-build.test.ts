import { expect, it } from 'vitest';
import { followBuild } from '../../../src/admin/follow-build.ts';
import type { BuildState } from '../../../src/model/build-state.ts';

function editorWhoseServerSays(...answers: (BuildState | Error)[]) {
  const lines: string[] = [];
  const follow = followBuild({
    ask: async () => {
      const answer = answers.shift() ?? { state: 'live' };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    say: (words) => lines.push(words),
    pause: async () => {},
  });
  return { lines, follow };
}

it('An editor reads that the site is being built, and then that the edit is on the page', async () => {
  const { lines, follow } = editorWhoseServerSays({ state: 'building' }, { state: 'building' });
  await follow();
  expect(lines).toEqual(['Правка сохранена. Сайт обновляется…', 'Сайт обновлён: правка уже на странице.']);
});

it('An editor reads how long an edit took to be on the page', async () => {
  const { lines, follow } = editorWhoseServerSays({ state: 'live', seconds: 11.6 });
  await follow();
  expect(lines.at(-1)).toBe('Сайт обновлён: правка уже на странице, через 12 с.');
});

it('An editor reads why the site did not change', async () => {
  const { lines, follow } = editorWhoseServerSays({
    state: 'failed',
    problem: 'Сайт не собрался: нет места.',
  });
  await follow();
  expect(lines.at(-1)).toMatch(/^Правка сохранена, но сайт не обновился.+Сайт не собрался: нет места\.$/);
});

it('An editor is not told that all is well when the server is silent', async () => {
  const { lines, follow } = editorWhoseServerSays(new TypeError('Failed to fetch'));
  await follow();
  expect(lines.at(-1)).toContain('неизвестно, обновился ли сайт');
});

it('An answer to a question asked before the last save is not taken for the last save', async () => {
  const answers: BuildState[] = [{ state: 'live' }, { state: 'failed', problem: 'Нет места.' }];
  const lines: string[] = [];
  const follow = followBuild({
    ask: async () => {
      const answer = answers.shift() ?? { state: 'live' };
      if (answers.length === 1) void follow();
      return answer;
    },
    say: (words) => lines.push(words),
    pause: async () => {},
  });
  await follow();
  expect(lines.at(-1)).toContain('Нет места.');
  expect(lines.filter((line) => line.startsWith('Сайт обновлён'))).toEqual([]);
});
