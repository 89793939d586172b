import { expect, it } from 'vitest';
import { onceAMinute } from '../../../functions/editorial/once-a-minute.ts';
import type { LogEntry } from '../../../functions/log.ts';

const SHUT = { level: 'error', event: 'door-shut', status: 403, source: '0123456789ab' } as const;

function openLog() {
  let moment = Date.parse('2026-11-22T07:05:00Z');
  const written: LogEntry[] = [];
  const { note, close } = onceAMinute(
    (entry) => written.push(entry),
    () => new Date(moment),
  );
  const wait = (seconds: number) => {
    moment += seconds * 1000;
  };
  return { note, close, wait, written };
}

it('The same refusal of the same address is written once a minute, with a count', () => {
  const log = openLog();
  for (let at = 0; at < 1000; at += 1) log.note(SHUT);
  log.note({ ...SHUT, source: 'ba9876543210' });
  expect(log.written).toEqual([SHUT, { ...SHUT, source: 'ba9876543210' }]);
  log.wait(60);
  log.note(SHUT);
  expect(log.written.slice(2)).toEqual([{ ...SHUT, count: 999 }, SHUT]);
});

it('What is no refusal is written as it comes, and a count is not lost at the end', () => {
  const log = openLog();
  const login = { level: 'info', event: 'login', account: 'a'.repeat(16) } as const;
  log.note(login);
  log.note(login);
  log.note(SHUT);
  log.note(SHUT);
  log.close();
  expect(log.written).toEqual([login, login, SHUT, { ...SHUT, count: 1 }]);
});

it('A crowd of addresses fills neither the memory nor the file', () => {
  const log = openLog();
  const crowd = Array.from({ length: 5000 }, (_, at) => at.toString(16).padStart(12, '0'));
  for (const source of crowd) log.note({ ...SHUT, source });
  log.close();
  expect(log.written).toHaveLength(502);
  expect(log.written.at(-1)).toEqual({ level: 'error', event: 'door-shut', status: 403, count: 4499 });
});
