import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { becomeMentor } from '../../../src/forms/become-mentor.ts';
import { forms } from '../../../src/forms/catalogue.ts';
import { WAYS } from '../../../src/model/ways.ts';
import { WAY_FORMS } from '../../../src/model/which-way.ts';
import { toSheet } from '../../../src/which-way/to-sheet.ts';
import { facts } from '../forms/sample-facts.ts';
import { shippedWays } from './shipped-ways.ts';

const around = {
  tracks: [
    { title: 'Программа', way: 'region' as const, text: 'Для всех', checks: ['Беседа'] },
    { title: 'Реестр', way: 'register' as const, text: 'Для учёта', checks: ['Требования назовут'] },
  ],
  blanks: [{ id: 'anketa', data: { title: 'Анкета наставника' } }],
  form: undefined,
  toPath: (path: string) => `/base${path}`,
};
const ending = {
  id: 'register',
  title: 'Ваш путь — реестр',
  text: 'Его назначает комиссия.',
  way: 'register' as const,
  bring: ['Паспорт'],
  papers: ['anketa', 'gone'],
  steps: [],
  links: [{ label: 'Закон', path: '/documents/law/' }],
};

test('a sheet has what to bring, the blanks that visitors see, and what the standard asks for on this way', () => {
  const sheet = toSheet(ending, around);
  expect(sheet.groups.map(({ items }) => items)).toEqual([
    ['Паспорт'],
    ['Анкета наставника'],
    ['Требования назовут'],
  ]);
  expect(sheet.papers).toEqual([{ label: 'Анкета наставника', href: '/base/blanks/anketa/' }]);
  expect(sheet.links).toEqual([{ label: 'Закон', href: '/base/documents/law/' }]);
});

test('an ending without a way has no requirements', () => {
  const { way: _, ...closed } = { ...ending, bring: [], papers: [] };
  expect(toSheet(closed, around).groups).toEqual([]);
});

test('the forms and the ways that editors choose from are those of the site', () => {
  expect(Object.keys(WAY_FORMS).filter((id) => !forms.some((form) => form.id === id))).toEqual([]);
  const question = becomeMentor.questions.find(({ name }) => name === 'way');
  expect(question?.isPrefilled).toBe(true);
  for (const way of Object.keys(WAYS)) expect(question?.read(way, facts)).toEqual({ answer: way });
});

test('the shipped standard of selection knows both ways, so neither sheet lacks its requirements', () => {
  const { tracks } = JSON.parse(readFileSync('content/selection/mentor-standard.json', 'utf8'));
  const wanted = shippedWays('content').endings.flatMap(({ way }) => (way && way !== 'unsure' ? [way] : []));
  expect(new Set(tracks.map(({ way }: { way: string }) => way))).toEqual(new Set(wanted));
});
