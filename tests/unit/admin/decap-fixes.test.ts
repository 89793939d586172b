import { existsSync } from 'node:fs';
import { createElement } from 'react';
import { expect, it, vi } from 'vitest';
import { readBackupsAfterLoading } from '../../../src/admin/read-backups-after-loading.ts';
import { readDraft } from '../../../src/admin/read-draft.ts';
import { safeRichtext } from '../../../src/admin/safe-richtext.ts';
import { remove } from '../../../src/admin/stand-ins/diacritics.ts';
import { adminAliases } from '../../../src/admin/vite-aliases.mjs';
import { municipalities } from '../../../src/model/municipalities.ts';
import { shippedEntries } from '../model/shipped-entries.ts';

it('A backup is read only after the entry has loaded, other keys at once', async () => {
  const order: string[] = [];
  const store = { getItem: async (key: string) => `value of ${key}` };
  readBackupsAfterLoading(store, async () => {
    order.push('loaded');
  });
  await store.getItem('decap-cms-user');
  expect(order).toEqual([]);
  order.push(String(await store.getItem('backup.guides.become-mentor')));
  expect(order).toEqual(['loaded', 'value of backup.guides.become-mentor']);
});

it('Rich text that only opened does not count as changed; typing does', () => {
  const onChange = vi.fn();
  const Control = safeRichtext(() => createElement('div'));
  const control = new Control({ value: 'Текст', onChange });
  control.onChange('Текст после разбора');
  expect(onChange).not.toHaveBeenCalled();
  control.touch();
  control.onChange('Текст\n');
  expect(onChange).not.toHaveBeenCalled();
  control.onChange('Текст и слово');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('Текст и слово', undefined);
});

it('A preview shows an entry while it is being written', () => {
  const text = shippedEntries.find(({ path }) => path.endsWith('/ishim.json'))?.text ?? '';
  const ishim = JSON.parse(text);
  const draft = readDraft(municipalities, {
    ...ishim,
    short: 'И',
    coordinator: { post: 'Коор', email: 'а' },
  });
  expect(draft).toMatchObject({ fields: { title: ishim.title, short: 'И' } });
  expect(draft).not.toHaveProperty('fields.coordinator');
});

it('A preview that cannot show anything yet names what is missing', () => {
  const text = shippedEntries.find(({ path }) => path.endsWith('/ishim.json'))?.text ?? '';
  const ishim = { ...JSON.parse(text), centre: undefined };
  expect(readDraft(municipalities, ishim)).toEqual({ missing: ['Административный центр'] });
  expect(readDraft(municipalities, undefined)).toMatchObject({
    missing: expect.arrayContaining(['Полное название']),
  });
});

it('Russian titles make readable file names', () => {
  expect(remove('Щётка и ёж')).toBe('shchetka i ezh');
});

it('Every stand-in is there, and none takes the place of a widget that the editor uses', () => {
  for (const { replacement } of adminAliases('gateway'))
    expect(existsSync(replacement), replacement).toBe(true);
  const used = [
    'string',
    'text',
    'number',
    'boolean',
    'select',
    'datetime',
    'object',
    'list',
    'relation',
    'image',
    'richtext',
  ];
  for (const name of used) {
    expect(adminAliases('gateway').filter(({ find }) => find.test(`decap-cms-widget-${name}`))).toEqual([]);
  }
});

it('Decap’s own backend comes along only in the build that uses it', () => {
  const standsIn = (backend: 'gateway' | 'gitlab') =>
    adminAliases(backend).some(({ find }) => find.test('decap-cms-backend-gitlab'));
  expect(standsIn('gateway')).toBe(true);
  expect(standsIn('gitlab')).toBe(false);
  expect(adminAliases('gitlab').some(({ find }) => find.test('decap-cms-backend-github'))).toBe(true);
});
