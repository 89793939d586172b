import { expect, test } from 'vitest';
import { toTerritory } from '../../../src/who-to-call/to-territory.ts';

const operator = { email: 'operator@region.ru', phone: '8 345 200-00-00', hours: 'по будням с 9 до 17' };
const forms = {
  title: 'Заявки',
  links: [{ label: 'Стать наставником', href: '/base/become-mentor/apply/' }],
};
const around = {
  operator,
  groups: [{ title: 'Центр', links: [] }, forms],
  toPath: (path: string) => `/base${path}`,
};
const post = 'Координатор наставничества';

test('a municipality has its coordinator’s phone as a link that dials, and only the groups that hold something', () => {
  const coordinator = { post, email: 'k@ishim.ru', phone: '8 345 512-34-56' };
  expect(toTerritory({ id: 'ishim', data: { short: 'Ишим', coordinator } }, around)).toEqual({
    id: 'ishim',
    name: 'Ишим',
    href: '/base/municipalities/ishim/',
    contact: {
      post,
      phone: { label: '+7 345 512-34-56', href: 'tel:+73455123456' },
      email: 'k@ishim.ru',
      hours: undefined,
      isSample: false,
    },
    groups: [forms],
  });
});

test('where nobody coordinates yet, the operator answers', () => {
  const { contact } = toTerritory({ id: 'ishim', data: { short: 'Ишим' } }, around);
  expect(contact).toMatchObject({
    post: 'Региональный оператор',
    phone: { href: 'tel:+73452000000' },
    hours: 'по будням с 9 до 17',
  });
});

test.each([{ email: 'k@nastavnik.example' }, { email: 'k@ishim.ru', phone: '+7 000 000-00-07' }])(
  'a contact with anything for show is told to be a sample: %o',
  (contact) => {
    const entry = { id: 'ishim', data: { short: 'Ишим', coordinator: { post, ...contact } } };
    expect(toTerritory(entry, around).contact.isSample).toBe(true);
  },
);
