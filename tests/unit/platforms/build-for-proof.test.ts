import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildForProof } from '../../../functions/platforms/build-for-proof.ts';
import { makeTinyProject } from '../../torture/tiny-project.ts';

test('a build for proof leaves nothing but the words of a builder that failed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'proof-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [checkout, dataFolder] = [join(root, 'project'), join(root, 'data')];
  await makeTinyProject(checkout);
  const build = () =>
    buildForProof(checkout, join(checkout, 'content'), { dataFolder, buildSettings: { SITE_BASE: '/' } });
  expect(await build()).toBeGreaterThan(0);
  expect(existsSync(join(dataFolder, 'proof'))).toBe(false);

  const builder = join(checkout, 'node_modules', 'astro', 'bin', 'astro.mjs');
  writeFileSync(builder, "throw new Error('no page');");
  const log = join(dataFolder, 'proof', 'build.log');
  await expect(build()).rejects.toThrow(`Error: no page Всё сообщение: ${log}`);
  expect(existsSync(log)).toBe(true);
  expect(existsSync(join(dataFolder, 'proof', 'builds'))).toBe(false);
}, 60_000);
