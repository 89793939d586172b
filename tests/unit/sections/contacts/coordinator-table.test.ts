import { expect, test } from 'vitest';
import { coordinatorTable } from '../../../../src/sections/contacts/coordinator-table.ts';

const standing = { operatorEmail: 'operator@nastavnik.example', toPath: (path: string) => `/base${path}` };
const post = 'Координатор наставничества';

test('municipalities stand by the alphabet, each with the coordinator’s phone, mail and post', () => {
  const { columns, rows } = coordinatorTable(
    [
      { id: 'yurginskiy', data: { short: 'Юргинский', coordinator: { post, email: 'b@nastavnik.example' } } },
      {
        id: 'ishim',
        data: {
          short: 'Ишим',
          coordinator: { post, email: 'a@nastavnik.example', phone: '8 (3452) 00-00-01' },
        },
      },
    ],
    standing,
  );
  expect(columns).toEqual(['Территория', 'Телефон', 'Почта', 'Кто отвечает']);
  expect(rows).toEqual([
    [
      { text: 'Ишим', href: '/base/municipalities/ishim/' },
      { text: '+7 345 200-00-01', href: 'tel:+73452000001' },
      { text: 'a@nastavnik.example', href: 'mailto:a@nastavnik.example' },
      post,
    ],
    [
      { text: 'Юргинский', href: '/base/municipalities/yurginskiy/' },
      undefined,
      { text: 'b@nastavnik.example', href: 'mailto:b@nastavnik.example' },
      post,
    ],
  ]);
});

test('where nobody coordinates yet, the operator answers, and there is no column of dashes for phones', () => {
  const { rows } = coordinatorTable([{ id: 'ishim', data: { short: 'Ишим' } }], standing);
  expect(rows[0]?.slice(1)).toEqual([
    { text: standing.operatorEmail, href: `mailto:${standing.operatorEmail}` },
    'Региональный оператор',
  ]);
});
