import { expect, test } from 'vitest';
import { operatorAddress } from '../../../functions/applications/operator-address.ts';
import { replyBy } from '../../../functions/applications/reply-by.ts';
import { routeApplication, routeToOperator } from '../../../functions/applications/route.ts';
import { facts } from '../forms/sample-facts.ts';

const toBoth = { recipients: 'operator-and-coordinator' } as const;

const targets = (municipality: string, operator: string) =>
  routeApplication(toBoth, municipality, facts, operator, { mail: 'maildir' }).map(({ target }) => target);

test('the operator gets every application, the coordinator those of the own municipality', () => {
  expect(targets('abatskiy', 'o@region.ru')).toEqual(['o@region.ru', 'abatskiy@nastavnik.example']);
  expect(targets('ishim', 'o@region.ru')).toEqual(['o@region.ru']);
  expect(targets('', 'o@region.ru')).toEqual(['o@region.ru']);
});

test('a form for the operator alone goes past the coordinator', () => {
  const onlyOperator = { recipients: 'operator' } as const;
  expect(routeApplication(onlyOperator, 'abatskiy', facts, 'o@region.ru', { mail: 'smtp' })).toEqual([
    { channel: 'smtp', target: 'o@region.ru' },
  ]);
});

test('the operator’s own system gets every application too, and alone where there is no mail', () => {
  expect(
    routeApplication(toBoth, 'ishim', facts, 'o@region.ru', { mail: 'smtp', system: 'webhook' }),
  ).toEqual([
    { channel: 'smtp', target: 'o@region.ru' },
    { channel: 'webhook', target: 'operator' },
  ]);
  expect(routeApplication(toBoth, 'abatskiy', facts, 'o@region.ru', { system: 'webhook' })).toEqual([
    { channel: 'webhook', target: 'operator' },
  ]);
  expect(routeToOperator('o@region.ru', { mail: 'smtp', system: 'webhook' })).toEqual([
    { channel: 'smtp', target: 'o@region.ru' },
  ]);
});

test('a coordinator’s copy goes by a channel of its own where there is one', () => {
  expect(
    routeApplication(toBoth, 'abatskiy', facts, 'o@region.ru', { mail: 'smtp', coordinators: 'maildir' }),
  ).toEqual([
    { channel: 'smtp', target: 'o@region.ru' },
    { channel: 'maildir', target: 'abatskiy@nastavnik.example' },
  ]);
});

test('an operator who is also the coordinator gets one copy', () => {
  expect(targets('abatskiy', 'Abatskiy@nastavnik.example')).toEqual(['Abatskiy@nastavnik.example']);
});

test('the setting takes the place of the address in the content', () => {
  expect(operatorAddress({ isProduction: false, operatorEmail: undefined }, facts)).toBe(
    'operator@nastavnik.example',
  );
  expect(operatorAddress({ isProduction: true, operatorEmail: 'o@region.ru' }, facts)).toBe('o@region.ru');
});

test('a working site refuses a sample address and says where to write the real one', () => {
  expect(() => operatorAddress({ isProduction: true, operatorEmail: undefined }, facts)).toThrow(
    /OPERATOR_EMAIL.*content\/region\/site\.json/,
  );
});

test.each([
  ['from Sunday on, Wednesday is the third working day', '2026-11-22T07:05:00Z', 3, '2026-11-25'],
  ['a weekend is passed over', '2026-11-26T07:05:00Z', 3, '2026-12-01'],
  ['late evening in London is already tomorrow in Tyumen', '2026-11-22T20:00:00Z', 1, '2026-11-24'],
])('%s', (_, moment, days, expected) => {
  expect(replyBy(new Date(moment), days, 'Asia/Yekaterinburg')).toBe(expected);
});
