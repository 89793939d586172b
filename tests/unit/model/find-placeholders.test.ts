import { expect, test } from 'vitest';
import { findPlaceholders } from '../../../src/model/find-placeholders.ts';

const operator = { name: 'Оператор', email: 'operator@nastavnik.ru', replyDays: 3, isConfirmed: true };

const consentsInUse = new Set(['become-mentor']);

test('sample contacts and drafts of consents that a form asks for are named, file by file', () => {
  const placeholders = findPlaceholders({
    site: { operator: { ...operator, email: 'operator@nastavnik.example', isConfirmed: false } },
    municipalities: [
      { id: 'ishim', data: { coordinator: { post: 'Координатор', email: 'k@ishim.example' } } },
      { id: 'tyumen', data: { coordinator: { post: 'Координатор', email: 'k@tyumen.ru' } } },
      { id: 'uvatskiy', data: {} },
      {
        id: 'tobolsk',
        data: { coordinator: { post: 'Координатор', email: 'k@tobolsk.ru', phone: '+7 000 000-00-14' } },
      },
    ],
    consents: [
      { id: 'become-mentor', data: { status: 'проект' } },
      { id: 'story', data: { status: 'проект' } },
    ],
    consentsInUse,
    policy: { status: 'проект' },
  });
  expect(placeholders.map((line) => line.split(':')[0])).toEqual([
    'content/region/site.json',
    'content/region/site.json',
    'content/municipalities/ishim.json',
    'content/municipalities/tobolsk.json',
    'content/consents/become-mentor.md',
    'content/statements/policy.md',
  ]);
});

test('content ready for the public has none', () => {
  const consents = [{ id: 'become-mentor', data: { status: 'утверждено' as const } }];
  const policy = { status: 'утверждено' as const };
  expect(
    findPlaceholders({ site: { operator }, municipalities: [], consents, consentsInUse, policy }),
  ).toEqual([]);
});

test('a site that collects data may not be without a policy', () => {
  const found = findPlaceholders({
    site: { operator },
    municipalities: [],
    consents: [],
    consentsInUse,
    policy: undefined,
  });
  expect(found).toEqual([expect.stringMatching(/^content\/statements\/policy\.md: утвердите/)]);
});
