import { expect, test } from 'vitest';
import { createLog, errorCode, type LogEntry } from '../../../functions/log.ts';

const lines: string[] = [];
const log = createLog(
  (line) => lines.push(line),
  () => new Date('2026-11-22T07:05:00Z'),
);

test('an event is one JSON line', () => {
  lines.length = 0;
  log({ level: 'info', event: 'application-accepted', form: 'become-mentor', reference: '123-456-789-012' });
  expect(lines).toEqual([
    '{"time":"2026-11-22T07:05:00.000Z","level":"info","event":"application-accepted","form":"become-mentor","reference":"123-456-789-012"}\n',
  ]);
});

test('personal data cannot get in, whichever field it is put into', () => {
  lines.length = 0;
  for (const field of [
    'event',
    'form',
    'reference',
    'channel',
    'status',
    'count',
    'code',
    'name',
    'message',
  ]) {
    for (const value of ['Иван Петров', '+79001234567', 'ivan@pochta.ru', { name: 'Иван' }]) {
      log({ level: 'info', event: 'x', [field]: value } as unknown as LogEntry);
    }
  }
  expect(lines.join()).not.toMatch(/Иван|9001234567|ivan/);
});

test('an error is told by its name and code, never by its message', () => {
  const error = Object.assign(new TypeError('Иван Петров'), { code: 'ENOSPC', responseCode: 552 });
  expect(errorCode(error)).toBe('TypeError:ENOSPC:552');
  expect(errorCode('Иван')).toBe('string');
});

test('what quotes data in the name or the code of an error is left out', () => {
  const quoting = Object.assign(new Error(), {
    name: 'Иван',
    code: '550 Иван Петров',
    responseCode: 79001234567,
  });
  expect(errorCode(quoting)).toBe('Error');
  expect(errorCode(Object.assign(new Error(), { code: '9001234567' }))).toBe('Error');
  expect(errorCode(Object.assign(new Error(), { code: '08006', errcode: 261 }))).toBe('Error:08006:261');
  expect(errorCode(new DOMException('late', 'TimeoutError'))).toBe('TimeoutError:23');
});
