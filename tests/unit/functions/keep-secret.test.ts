import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSecret } from '../../../functions/keep-secret.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'secret-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));
const filledWith = (byte: number) => (size: number) => new Uint8Array(size).fill(byte);

test('a secret is made once and is the same at every start', () => {
  expect(keepSecret(folder, filledWith(5))).toEqual(new Uint8Array(32).fill(5));
  expect(keepSecret(folder, filledWith(6))).toEqual(new Uint8Array(32).fill(5));
});

test('only its owner may read it, and no draft is left', () => {
  keepSecret(folder, filledWith(5));
  expect(readdirSync(folder)).toEqual(['secret']);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('when another server has made one in the meantime, that one counts', () => {
  const late = (size: number) => {
    keepSecret(folder, filledWith(5));
    return new Uint8Array(size).fill(6);
  };
  expect(keepSecret(folder, late)).toEqual(new Uint8Array(32).fill(5));
});
