import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { freePort, startRefused } from './start-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('npm start', () => {
  test('says where the site, the editor’s page, applications and mail are, and how to stop', async () => {
    const { url, dataFolder, output } = inject('site');
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe/);

    expect(output).toContain(url);
    expect(output).toContain(`${url}admin/`);
    expect(output).toContain(join(dataFolder, 'mail'));
    expect(output).toContain('npm run applications -- list');
    expect(output).toContain('Ctrl+C');
  });

  test('a busy port is told in one line that names the setting', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const { code, output } = await startRefused({ PORT: String(port), DATA_FOLDER: join(scratch, 'busy') });
    other.close();
    expect(code).toBe(1);
    expect(oneLine(output)).toContain(`PORT: порт ${port} занят`);
  });

  test('a data folder that cannot be written is told in one line that names the setting', async () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    const { code, output } = await startRefused({
      PORT: String(await freePort()),
      DATA_FOLDER: join(file, 'data'),
    });
    expect(code).toBe(1);
    expect(oneLine(output)).toContain('DATA_FOLDER: ');
  });

  test.each([
    { fault: 'a wrong value', text: '{"title": 5}', words: 'Полное название' },
    { fault: 'broken JSON', text: '{"title": "Аба', words: 'JSON' },
  ])('a content file with $fault is told in one line that names the file', async ({ text, words }) => {
    const content = join(scratch, 'content');
    cpSync('content', content, { recursive: true });
    writeFileSync(join(content, 'municipalities', 'abatskiy.json'), text);
    const { code, output } = await startRefused({
      PORT: String(await freePort()),
      DATA_FOLDER: join(scratch, 'broken'),
      SITE_CONTENT: content,
    });
    expect(code).toBe(1);
    expect(output).toContain('municipalities/abatskiy.json');
    expect(output).toContain(words);
    expect(output).not.toMatch(/\n\s+at /);
  });

  test('a content folder that is not there is told in one line that names the setting', async () => {
    const { code, output } = await startRefused({
      PORT: String(await freePort()),
      DATA_FOLDER: join(scratch, 'nowhere-data'),
      SITE_CONTENT: join(scratch, 'nowhere'),
    });
    expect(code).toBe(1);
    expect(oneLine(output)).toContain('SITE_CONTENT: ');
  });

  test('a second server on the same data folder is told in one line that names the setting', async () => {
    const { code, output } = await startRefused({
      PORT: String(await freePort()),
      DATA_FOLDER: inject('site').dataFolder,
    });
    expect(code).toBe(1);
    expect(oneLine(output)).toContain('DATA_FOLDER: ');
  });

  test('a public site is not built of samples: every file to change is named, quickly', async () => {
    const { code, output } = await startRefused({
      PORT: String(await freePort()),
      DATA_FOLDER: join(scratch, 'samples'),
      SITE_ENV: 'production',
      SITE_URL: 'https://nastavnik.ru',
      FORMS_SECRET: 'ab'.repeat(32),
    });
    expect(code).toBe(1);
    expect(output).toContain('Рабочий сайт собирать рано:\ncontent/region/site.json: ');
    expect(output).toContain('content/consents/become-mentor.md: ');
  });

  test.each([
    { variable: 'PORT', value: 'soon' },
    { variable: 'SITE_BASE', value: 'no-slashes' },
    { variable: 'RETENTION_DAYS', value: '-1' },
  ])('a wrong $variable is told in one line that names it', async ({ variable, value }) => {
    const { code, output } = await startRefused({ DATA_FOLDER: join(scratch, 'wrong'), [variable]: value });
    expect(code).toBe(1);
    expect(oneLine(output)).toContain(variable);
  });
});

function oneLine(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}
