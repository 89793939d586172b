import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../visit.ts';
import { builtSite } from './built-site.ts';
import { listTemplates, openTemplate } from './templates.ts';

const browser = openBrowser();
// Built files lie outside of the project, where the validator would not find its settings by itself.
const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')));

describe('the markup is right', () => {
  test('in every built file', async () => {
    const folder = builtSite();
    const files = globSync('**/*.html', { cwd: folder });
    expect(files.length).toBeGreaterThan(30);
    const { results } = await validator.validateMultipleFiles(files.map((file) => join(folder, file)));
    expect(results.flatMap(toLines)).toEqual([]);
  });

  test('in the answers of a form', async () => {
    const { page } = await browser.visit('/');
    let newest: Promise<string | undefined> = Promise.resolve(undefined);
    page.on('response', (response) => {
      const isPage = response.request().resourceType() === 'document' && response.status() !== 303;
      if (isPage) newest = response.text().catch(() => undefined); // gone when the visitor went on
    });
    for (const template of listTemplates().filter(({ isAnswer }) => isAnswer)) {
      await openTemplate(page, template);
      const html = await newest;
      const { results } = await validator.validateString(html ?? '', inject('site').url);
      expect(html, template.name).toContain('<main');
      expect(results.flatMap(toLines)).toEqual([]);
    }
  });
});

type Result = Awaited<ReturnType<HtmlValidate['validateString']>>['results'][number];

function toLines({ filePath, messages }: Result): string[] {
  return messages.map(
    ({ line, column, ruleId, message }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`,
  );
}
