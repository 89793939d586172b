import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyChanges, CHANGES, decapInRussian } from '../../../src/admin/decap-in-russian.ts';
import { ITEM_FORMS } from '../../../src/admin/item-forms.ts';
import { russianLabels } from '../../../src/admin/russian-labels.ts';
import { toDecap } from '../../../src/model/to-decap.ts';
import { countOf } from '../../../src/text/plural.ts';

it('Decap still has every place that is put into Russian', () => {
  for (const change of CHANGES) {
    const code = readFileSync(`node_modules/${change.file}`, 'utf8');
    expect(applyChanges(code, [change])).toContain(change.instead);
  }
});

it('A place that has gone from Decap stops the build', () => {
  const { transform } = decapInRussian() as unknown as { transform(code: string, id: string): unknown };
  const file = `/project/node_modules/${CHANGES[0]?.file}`;
  expect(() => transform('export {}', file)).toThrow('no longer says');
  expect(transform('export {}', '/project/src/admin/say.client.ts')).toBeUndefined();
});

it('A grouped list is headed with the name of a territory', () => {
  const labels = russianLabels({}, new Map([['ishim', 'Ишим']]));
  expect(labels).toMatchObject({ collection: { groupNames: { ishim: 'Ишим' } } });
});

it('Every list of the model counts its items in Russian', () => {
  const { collections } = toDecap({
    editor: { name: 'Анна', email: 'anna@mail.example', role: 'chief' },
    mode: 'review',
    siteUrl: 'https://nastavnik.example/',
    previewed: [],
    staleBefore: '2026-01-01',
    backend: { name: 'gateway' },
  });
  const words = singularsIn(collections);
  expect([...words].filter((word) => !ITEM_FORMS[word])).toEqual([]);
  expect(Object.keys(ITEM_FORMS).filter((word) => !words.has(word))).toEqual([]);
  const photos = ITEM_FORMS.снимок ?? ['', '', ''];
  expect([1, 2, 5, 21].map((count) => countOf(count, photos))).toEqual([
    '1 снимок',
    '2 снимка',
    '5 снимков',
    '21 снимок',
  ]);
});

/** What stands on the buttons that add an item, anywhere in a configuration. */
function singularsIn(part: unknown): Set<string> {
  if (typeof part !== 'object' || part === null) return new Set();
  const own = Reflect.get(part, 'widget') === 'list' ? [String(Reflect.get(part, 'label_singular'))] : [];
  return new Set([...own, ...Object.values(part).flatMap((inner) => [...singularsIn(inner)])]);
}
