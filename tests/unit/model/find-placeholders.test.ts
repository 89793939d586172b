import { expect, test } from 'vitest';
import { findPlaceholders } from '../../../src/model/find-placeholders.ts';

const operator = { name: 'Оператор', email: 'operator@nastavnik.ru', replyDays: 3, isConfirmed: true };

test('sample contacts and drafts of consents are named, file by file', () => {
  const placeholders = findPlaceholders({
    site: { operator: { ...operator, email: 'operator@nastavnik.example', isConfirmed: false } },
    municipalities: [
      { id: 'ishim', data: { coordinator: { post: 'Координатор', email: 'k@ishim.example' } } },
      { id: 'tyumen', data: { coordinator: { post: 'Координатор', email: 'k@tyumen.ru' } } },
      { id: 'uvatskiy', data: {} },
    ],
    consents: [{ id: 'become-mentor', data: { status: 'проект' } }],
  });
  expect(placeholders.map((line) => line.split(':')[0])).toEqual([
    'content/region/site.json',
    'content/region/site.json',
    'content/municipalities/ishim.json',
    'content/consents/become-mentor.md',
  ]);
});

test('content ready for the public has none', () => {
  const consents = [{ id: 'become-mentor', data: { status: 'утверждено' as const } }];
  expect(findPlaceholders({ site: { operator }, municipalities: [], consents })).toEqual([]);
});
