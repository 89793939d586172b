import { describe, expect, test } from 'vitest';
import { createLog } from '../../../functions/log.ts';
import { type ClosableForms, openOnCall } from '../../../functions/platforms/open-on-call.ts';
import { SetupError } from '../../../functions/setup-error.ts';
import { facts } from '../forms/sample-facts.ts';

const published = {
  base: '/',
  site: {
    facts,
    shell: '<title><!--shell:title--></title><nav>Меню</nav><!--shell:main-->',
    policy: { scriptHashes: [] },
  },
};
const visitor = { address: '192.0.2.1' };
const request = () => new Request('https://nastavnik.example/forms/become-mentor/send', { method: 'POST' });

describe('form functions that open with the first call', () => {
  test('open once for many calls, even at the same moment', async () => {
    const { forms, opened } = over([working()]);
    const answers = await Promise.all(Array.from({ length: 5 }, () => forms.answer(request(), visitor)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(opened()).toBe(1);
  });

  test('tell a visitor in words while they cannot open, and try again with the next call', async () => {
    const { forms, opened } = over([new Error('Иван Петров'), working()]);
    const refused = await forms.answer(request(), visitor);
    const page = await refused.text();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('120');
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page).toMatch(/Меню[\s\S]*Сейчас не получилось[\s\S]*operator@nastavnik.example/);
    expect(page).not.toContain('Иван');
    expect((await forms.answer(request(), visitor)).status).toBe(200);
    expect(opened()).toBe(2);
  });

  test('name the setting that is wrong to whoever runs the site, not to the visitor', async () => {
    const { forms, told, lines } = over([new SetupError('DATABASE_URL: впишите адрес базы')]);
    expect(await (await forms.answer(request(), visitor)).text()).not.toContain('DATABASE_URL');
    expect(told).toEqual(['DATABASE_URL: впишите адрес базы']);
    expect(lines.join()).toContain('"event":"opening-failed","code":"SetupError"');
  });

  test('say no more of an error than its name and code: a database quotes what it could not write', async () => {
    const broken = { ...working(), round: () => Promise.reject(new Error('Failing row contains (Иван)')) };
    const { forms, told, lines } = over([broken]);
    const failure = await forms.round().catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: 'Письма и вебхуки сейчас не ушли: Error' });
    expect(failure).not.toHaveProperty('cause');
    expect(lines.join()).toContain('"event":"round-failed","code":"Error"');
    expect(lines.concat(told).join()).not.toContain('Иван');
  });

  test('close what was opened, and nothing when nothing was', async () => {
    let closed = 0;
    const { forms, opened } = over([{ ...working(), close: async () => void closed++ }]);
    await forms.close();
    expect([opened(), closed]).toEqual([0, 0]);
    await forms.round();
    await forms.close();
    expect([opened(), closed]).toEqual([1, 1]);
  });

  test('open anew after a silence: what a frozen function was connected to is gone', async () => {
    let closed = 0;
    const first = { ...working(), close: async () => void closed++ };
    const { forms, opened, clock } = over([first, working()]);
    await forms.answer(request(), visitor);
    clock.now = new Date('2026-11-22T07:05:04Z');
    await forms.answer(request(), visitor);
    expect([opened(), closed]).toEqual([1, 0]);
    clock.now = new Date('2026-11-22T07:06:00Z');
    expect((await forms.answer(request(), visitor)).status).toBe(200);
    expect([opened(), closed]).toEqual([2, 1]);
  });

  test('do not wait for what was gone to close', async () => {
    const deaf = { ...working(), close: () => new Promise<void>(() => {}) };
    const { forms, opened, clock } = over([deaf, working()]);
    await forms.answer(request(), visitor);
    clock.now = new Date('2026-11-22T08:00:00Z');
    expect((await forms.answer(request(), visitor)).status).toBe(200);
    expect(opened()).toBe(2);
  });
});

function working(): ClosableForms {
  return {
    answer: async () => new Response('ok'),
    round: async () => ({ sent: 0, failed: 0 }),
    close: async () => {},
  };
}

/** @param outcomes what one opening after another comes to */
function over(outcomes: readonly (ClosableForms | Error)[]) {
  const told: string[] = [];
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date(0),
  );
  let opened = 0;
  const open = async () => {
    const outcome = outcomes[opened++];
    if (!outcome || outcome instanceof Error) throw outcome;
    return outcome;
  };
  const clock = { now: new Date('2026-11-22T07:05:00Z') };
  return {
    forms: openOnCall({ open, published, log, now: () => clock.now, tell: (words) => told.push(words) }),
    clock,
    told,
    lines,
    opened: () => opened,
  };
}
