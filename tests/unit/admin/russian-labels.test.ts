import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { russianLabels } from '../../../src/admin/russian-labels.ts';

interface Phrases {
  readonly [name: string]: string | Phrases;
}

async function localeOf(language: string): Promise<Phrases> {
  const file = resolve(`node_modules/decap-cms-locales/dist/esm/${language}/index.js`);
  return (await import(pathToFileURL(file).href)).default;
}

function phrasesIn(phrases: Phrases, prefix = ''): [string, string][] {
  return Object.entries(phrases).flatMap(([name, phrase]) =>
    typeof phrase === 'string' ? [[prefix + name, phrase]] : phrasesIn(phrase, `${prefix}${name}.`),
  );
}

it('Every phrase that Decap has in English is there in Russian', async () => {
  const russian = new Map(phrasesIn(russianLabels(await localeOf('ru'))));
  const missing = phrasesIn(await localeOf('en')).filter(([name, english]) => {
    const hasWords = /[a-z]/i.test(english.replace(/%\{\w+\}/g, ''));
    const phrase = russian.get(name) ?? '';
    const isDateFormat = /^[DM ]+$/.test(phrase);
    return hasWords && !isDateFormat && !/[а-яё]/i.test(phrase);
  });
  expect(missing).toEqual([]);
});

it('The status of a draft reads as a state: on its button, in its menu and over its column', async () => {
  const russian = new Map(phrasesIn(russianLabels(await localeOf('ru'))));
  const inReview = russian.get('editor.editorToolbar.inReview') ?? '';
  const button = russian.get('editor.editorToolbar.status')?.replace('%{status}', inReview);
  expect(button).toBe('Статус: На проверке');
  expect(russian.get('workflow.workflowList.inReviewHeader')).toBe(inReview);
});
