import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { compressFiles } from '../../../src/compression/compress-files.ts';

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  cache = join(folder, 'cache');
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function* eachOf(...paths: string[]) {
  yield* paths;
}

test('a file gets both packed forms, and both hold the whole of it', async () => {
  const page = write('index.html', 'наставник '.repeat(500));
  expect(await compressFiles(eachOf(page), cache)).toBe(1);
  expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(readFileSync(page, 'utf8'));
  expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe(readFileSync(page, 'utf8'));
});

test('the next build packs only what changed, and the cache does not grow', async () => {
  const pages = ['one', 'two', 'three'].map((name) => write(`${name}.html`, `${name} `.repeat(500)));
  expect(await compressFiles(eachOf(...pages), cache)).toBe(3);
  write('two.html', 'changed '.repeat(500));
  expect(await compressFiles(eachOf(...pages), cache)).toBe(1);
  expect(readdirSync(cache)).toHaveLength(6);
  expect(gunzipSync(readFileSync(join(folder, 'two.html.gz'))).toString()).toContain('changed');
});

test('a file smaller than a packet stays as it is', async () => {
  const page = write('small.txt', 'да');
  expect(await compressFiles(eachOf(page), cache)).toBe(0);
  expect(existsSync(`${page}.br`)).toBe(false);
});

test('a file that gzip has packed gets a .br of what is inside, and stays as it was', async () => {
  const inside = Array.from({ length: 9000 }, (_, number) => number).join('-');
  const part = join(folder, 'part.pf_index');
  writeFileSync(part, gzipSync(inside));
  await compressFiles(eachOf(part), cache);
  expect(brotliDecompressSync(readFileSync(`${part}.br`)).toString()).toBe(inside);
  expect(existsSync(`${part}.gz`)).toBe(false);
  expect(await compressFiles(eachOf(part), cache), 'the next build takes it from the cache').toBe(0);
  expect(gunzipSync(readFileSync(part)).toString()).toBe(inside);
});

test('what a build took from the cache stays when a later build no longer needs it', async () => {
  const page = write('index.html', 'old '.repeat(500));
  await compressFiles(eachOf(page), cache);
  const former = readFileSync(`${page}.gz`);
  await compressFiles(eachOf(write('other.html', 'new '.repeat(500))), cache);
  expect(readFileSync(`${page}.gz`)).toEqual(former);
  expect(readdirSync(cache)).toHaveLength(2);
});

test('files of the same content are packed once', async () => {
  const pages = ['one', 'two', 'three'].map((name) => write(`${name}.html`, 'same '.repeat(500)));
  expect(await compressFiles(eachOf(...pages), cache)).toBe(1);
  for (const page of pages)
    expect(gunzipSync(readFileSync(`${page}.gz`)).toString()).toBe('same '.repeat(500));
});
