import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { trackOnTerminal } from '../../../functions/platforms/terminal-progress.ts';

test('on a terminal a bar shows how far the work has come', async () => {
  const { stream, drawn } = open({ isTTY: true });
  const result = await trackOnTerminal(stream, 'Открываю заявки', async (watch) => {
    watch(1, 4);
    watch(4, 4);
    return 'готово';
  });
  expect(result).toBe('готово');
  expect(drawn()).toMatch(/Открываю заявки █+░+ 1 из 4[\s\S]*Открываю заявки █{30} 4 из 4/);
});

test('a bar does not outlive a work that failed', async () => {
  const { stream } = open({ isTTY: true });
  const work = trackOnTerminal(stream, 'Открываю заявки', async (watch) => {
    watch(1, 4);
    throw new Error('нет доступа');
  });
  await expect(work).rejects.toThrow('нет доступа');
});

test('where nobody looks, nothing is drawn', async () => {
  const { stream, drawn } = open({ isTTY: false });
  await trackOnTerminal(stream, 'Открываю заявки', async (watch) => watch(1, 4));
  expect(drawn()).toBe('');
});

function open({ isTTY }: { readonly isTTY: boolean }) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  return { stream, drawn: () => String(stream.read() ?? '') };
}
