import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite } from '../../../functions/platforms/build-site.ts';
import { findSampleContent } from '../../../functions/platforms/find-sample-content.ts';
import { SetupError } from '../../../functions/setup-error.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'samples-'));
const contentFolder = join(dataFolder, 'content');
cpSync('content', contentFolder, { recursive: true });
afterAll(() => rmSync(dataFolder, { recursive: true }));

test('the shipped content is a sample, and every file to change is named', async () => {
  const lines = await findSampleContent(contentFolder);
  expect(lines).toContainEqual(expect.stringContaining('content/region/site.json'));
  expect(lines).toContainEqual(expect.stringContaining('content/municipalities/abatskiy.json'));
  expect(lines).toContainEqual(expect.stringContaining('content/consents/become-mentor.md'));
});

test('OPERATOR_EMAIL stands in for the operator’s sample address, and for no other', async () => {
  const lines = await findSampleContent(contentFolder, 'priemnaya@nastavnik.ru');
  expect(lines.join()).not.toContain('почту оператора');
  expect(lines).not.toEqual([]);
});

test('a public site is refused, one line per file', async () => {
  const order = { checkout: process.cwd(), contentFolder, dataFolder, settings: { SITE_ENV: 'production' } };
  const refusal = await buildSite(order).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(SetupError);
  expect(String(refusal)).toMatch(/Рабочий сайт собирать рано:\ncontent\/[\s\S]*\ncontent\//);
});
