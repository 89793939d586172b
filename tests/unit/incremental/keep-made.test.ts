import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { keepMade } from '../../../src/incremental/keep-made.ts';
import { keepLedger } from '../../../src/incremental/read-ledger.ts';

let file: string;
let made: string[];

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'made-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  file = join(folder, 'made', 'banners');
  made = [];
  build('code');
});

/** A build of its own, by some state of the program. */
function build(program: string): void {
  keepLedger({ code: program, program, pageReads: new AsyncLocalStorage(), known: new WeakMap() });
}

async function ask(title: string): Promise<string> {
  const kit = await keepMade({
    file,
    from: { title },
    make: async () => {
      made.push(title);
      return { bytes: new TextEncoder().encode(title) };
    },
  });
  return new TextDecoder().decode(kit.bytes);
}

test('what was made once is there in the next build, byte for byte', async () => {
  await ask('Дом');
  build('code');
  expect(await ask('Дом')).toBe('Дом');
  expect(made).toEqual(['Дом']);
});

test('it is made anew of other content and by another program', async () => {
  await ask('Дом');
  expect(await ask('Двор')).toBe('Двор');
  build('other code');
  expect(await ask('Двор')).toBe('Двор');
  expect(made).toEqual(['Дом', 'Двор', 'Двор']);
});

test('a damaged file is as good as none', async () => {
  await ask('Дом');
  writeFileSync(file, 'half');
  expect(await ask('Дом')).toBe('Дом');
  expect(made).toEqual(['Дом', 'Дом']);
});
