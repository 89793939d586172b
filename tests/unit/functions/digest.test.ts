import { describe, expect, test } from 'vitest';
import { seal } from '../../../functions/applications/seal.ts';
import { type Channel, type Message, PermanentFailure } from '../../../functions/channels/channel.ts';
import { joinForms } from '../../../functions/platforms/join-forms.ts';
import { application } from '../../contract/store.ts';
import { createSampleApp } from './sample-app.ts';

const REFERENCE = '483-102-759-163';
const PURGED = new Date('2026-12-23T04:00:00Z');

describe('the daily digest', () => {
  test('goes to the operator in the morning, once, and names what failed, what is held and what waits', async () => {
    const { app, round, letters, clock } = await prepare('2026-11-22T23:00:00Z');
    const made = (name: string, reference: string) =>
      application(name, { reference, createdAt: clock.now, deliveries: [{ channel: 'mail', target: name }] });
    await app.store.accept(made('broken', REFERENCE));
    await app.store.quarantine(made('held', '111-111-111-111'), 'заполнено скрытое поле', []);
    await app.store.accept({
      ...made('stuck', '222-222-222-222'),
      deliveries: [{ channel: 'pigeon', target: 'operator' }],
    });
    await round();
    expect(letters).toEqual([]); // four in the morning in Tyumen

    clock.now = new Date('2026-11-23T03:30:00Z');
    await round();
    await round();
    expect(letters).toHaveLength(1);
    const [letter] = letters;
    expect(letter?.target).toBe('operator@nastavnik.example');
    expect(letter?.subject).toBe('Заявки: сводка за 23 ноября 2026 г.');
    expect(letter?.text).toMatch(/Не доставлены: 1 заявка\n {2}483-102-759-163/);
    expect(letter?.text).toMatch(/Задержаны[^\n]*: 1 заявка\n {2}111-111-111-111/);
    expect(letter?.text).toMatch(/Ждут отправки больше часа: 1 заявка\n {2}222-222-222-222/);
    expect(letter?.data).toMatchObject({ type: 'digest', dead: 1, held: 1, waiting: 1 });

    clock.now = new Date('2026-11-24T03:30:00Z');
    await round();
    expect(letters.map(({ subject }) => subject)).toContain('Заявки: сводка за 24 ноября 2026 г.');
  });

  test('names what is to be erased soon though nobody has marked it, and is silent once somebody has', async () => {
    const { app, round, letters, clock } = await prepare('2026-11-23T04:00:00Z');
    await app.store.accept(
      application('fine', { reference: REFERENCE, createdAt: clock.now, purgeAt: PURGED }),
    );
    await round();
    clock.now = new Date('2026-12-17T04:00:00Z');
    await round();
    const digests = () => letters.filter(({ data }) => data.type === 'digest');
    expect(digests()).toHaveLength(1);
    expect(digests()[0]?.text).toMatch(/Сотрутся через неделю[^\n]*: 1 заявка\n {2}483-102-759-163/);
    await app.store.moveStage(REFERENCE, 'invited', clock.now);
    clock.now = new Date('2026-12-18T04:00:00Z');
    await round();
    expect(digests()).toHaveLength(1);
  });

  test('does not come when all is well', async () => {
    const { app, round, letters, clock } = await prepare('2026-11-23T04:00:00Z');
    await app.store.accept(application('fine', { reference: REFERENCE, createdAt: clock.now }));
    await round();
    expect(letters.map(({ data }) => data.type)).toEqual(['application.accepted', 'application.accepted']);
  });
});

async function prepare(start: string) {
  const clock = { now: new Date(start) };
  const letters: Message[] = [];
  const mail: Channel = {
    name: 'mail',
    async deliver(message) {
      if (message.target === 'broken') throw new PermanentFailure('no such mailbox');
      letters.push(message);
      return 'ok';
    },
  };
  const app = await createSampleApp({ now: () => clock.now, outlet: { mail: 'mail' } });
  const accept = app.store.accept;
  const store = {
    ...app.store,
    accept: async (one: Parameters<typeof accept>[0]) =>
      accept({ ...one, sealed: await seal(app.keys, app.random, one.id, { answers: {}, rows: [] }) }),
  };
  const config = { ...app.config, letterBody: undefined, ageRecipient: undefined };
  const { round } = joinForms({ ...app, config, store, channels: [mail], fallback: [], worker: 'one' });
  return { app: { ...app, store }, round, letters, clock };
}
