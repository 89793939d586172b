import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isReferenceTaken } from '../../functions/outbox/reference-taken.ts';
import type { ListFilter, Store } from '../../functions/outbox/store.ts';
import { acceptAndClaim, application, at, MAIL, referenceIn } from './store/application.ts';
import { describeDigest } from './store/digest.ts';
import { describeErasing } from './store/erasing.ts';
import { describeFallback } from './store/fallback.ts';
import { describeRepeats } from './store/repeats.ts';
import { describeResealing } from './store/resealing.ts';
import { describeStatus } from './store/status.ts';
import { describeVisits } from './store/visits.ts';

export { application } from './store/application.ts';

/** What every driver of `Store` keeps. `open` gives an empty store. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('an application comes with all its deliveries', async () => {
      expect(await store.accept(application('1'))).toEqual({ reference: 'ref-1', isDuplicate: false });
      const claimed = await store.claim('worker', at(0), 1000, 10, MAIL);
      expect(claimed.map(({ channel, target, attempts }) => [channel, target, attempts])).toEqual([
        ['mail', 'operator', 1],
        ['mail', 'coordinator', 1],
      ]);
      const { idempotency: _, deliveries: __, proof: ___, ...stored } = application('1');
      expect(claimed[0]?.content).toEqual({ kind: 'application', application: stored });
    });

    test('a repeated sending changes nothing and gets the first reference', async () => {
      await store.accept(application('1'));
      expect(await store.accept(application('2', { idempotency: 'key-1' }))).toEqual({
        reference: 'ref-1',
        isDuplicate: true,
      });
      expect(await store.stats()).toMatchObject({ applications: 1, waiting: 2 });
      expect(await store.repeatOf('key-1')).toEqual({ reference: 'ref-1', isDuplicate: true });
      expect(await store.repeatOf('key-2')).toBeUndefined();
    });

    test('fifty repeats at the same moment are one application', async () => {
      const repeats = Array.from({ length: 50 }, (_, n) =>
        store.accept(application(`r${n}`, { idempotency: 'same' })),
      );
      const accepted = await Promise.all(repeats);
      expect(new Set(accepted.map(({ reference }) => reference)).size).toBe(1);
      expect(accepted.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
      expect((await store.stats()).applications).toBe(1);
    });

    test('one that cannot be written fails alone and leaves no half behind', async () => {
      const results = await Promise.allSettled([
        store.accept(application('1')),
        store.accept(application('2', { reference: 'ref-1' })),
        store.accept(application('3', { deliveries: [] })),
        store.accept(application('4')),
      ]);
      const [first, sameNumber, nobodysReader, last] = results.map(({ status }) => status);
      expect([first, sameNumber].toSorted()).toEqual(['fulfilled', 'rejected']);
      expect([nobodysReader, last]).toEqual(['rejected', 'fulfilled']);
      expect(await store.stats()).toMatchObject({ applications: 2, waiting: 4 });
    });

    test('one whose number is taken is told from what cannot be written at all', async () => {
      await store.accept(application('1'));
      const [sameNumber, nobodysReader] = await Promise.all(
        [{ reference: 'ref-1' }, { deliveries: [] }].map((more) =>
          store.accept(application('2', more)).catch(isReferenceTaken),
        ),
      );
      expect([sameNumber, nobodysReader]).toEqual([true, false]);
      expect(await store.accept(application('2'))).toEqual({ reference: 'ref-2', isDuplicate: false });
    });

    test('a leased delivery is nobody else’s until the lease ends', async () => {
      await store.accept(application('1'));
      await store.claim('first', at(0), 1000, 10, MAIL);
      expect(await store.claim('second', at(0.5), 1000, 10, MAIL)).toEqual([]);
      const stolen = await store.claim('second', at(1), 1000, 10, MAIL);
      expect(stolen.map(({ attempts }) => attempts)).toEqual([2, 2]);
    });

    test('what goes by a channel that the worker has not waits, and no attempt is counted', async () => {
      await store.accept(application('1'));
      expect(await store.claim('worker', at(0), 1000, 10, [])).toEqual([]);
      expect(await store.claim('worker', at(0), 1000, 10, ['sms'])).toEqual([]);
      const claimed = await store.claim('worker', at(0), 1000, 10, ['sms', 'mail']);
      expect(claimed.map(({ attempts }) => attempts)).toEqual([1, 1]);
    });

    test('a worker whose lease has gone cannot end the delivery', async () => {
      const [delivery] = await acceptAndClaim(store);
      await store.claim('second', at(1), 1000, 10, MAIL);
      await store.sent(delivery, 'first', at(1.1), 'late');
      await store.retryLater(delivery, 'first', at(9), 'late');
      await store.giveUp(delivery, 'first', at(1.1), 'late', []);
      expect(await store.stats()).toMatchObject({ waiting: 2, sent: 0, dead: 0 });
    });

    test('no more is claimed than asked, the longest waiting first', async () => {
      await store.accept(application('late', { createdAt: at(5) }));
      await store.accept(application('early', { createdAt: at(1) }));
      const claimed = await store.claim('worker', at(9), 1000, 2, MAIL);
      expect(claimed.map(referenceIn)).toEqual(['ref-early', 'ref-early']);
    });

    test('a failed delivery comes back at its next time, not before, and holds up no other', async () => {
      const [failing, other] = await acceptAndClaim(store);
      await store.retryLater(failing, 'first', at(30), 'ETIMEDOUT');
      await store.sent(other, 'first', at(0), 'ok');
      expect(await store.claim('first', at(29), 1000, 10, MAIL)).toEqual([]);
      expect(await store.claim('first', at(30), 1000, 10, MAIL)).toMatchObject([
        { id: failing, attempts: 2 },
      ]);
    });

    test('a dead letter is not tried again and is counted', async () => {
      const [dead] = await acceptAndClaim(store);
      await store.giveUp(dead, 'first', at(0), 'ENOUSER', []);
      expect(await store.claim('first', at(100_000), 1000, 10, MAIL)).toHaveLength(1);
      expect(await store.stats()).toMatchObject({ waiting: 1, dead: 1 });
    });

    describeRepeats(() => store);
    describeFallback(() => store);
    describeDigest(() => store);
    describeStatus(() => store);
    describeErasing(() => store);
    describeResealing(() => store);
    describeVisits(() => store);

    test('the list and one application show how each delivery stands', async () => {
      const [sent, failing] = await acceptAndClaim(store);
      await store.sent(sent, 'first', at(2), 'ok');
      await store.retryLater(failing, 'first', at(30), 'ETIMEDOUT');
      const expected = {
        reference: 'ref-1',
        municipality: 'ishim',
        deliveries: [
          { target: 'operator', sentAt: at(2) },
          { target: 'coordinator', attempts: 1, nextAt: at(30), lastError: 'ETIMEDOUT' },
        ],
      };
      expect(await store.list()).toMatchObject([expected]);
      expect(await store.show('ref-1')).toMatchObject({ ...expected, application: { id: 'id-1' } });
      expect(await store.show('ref-2')).toBeUndefined();
    });

    test('the list begins with the newest', async () => {
      await store.accept(application('old', { createdAt: at(1) }));
      await store.accept(application('new', { createdAt: at(2) }));
      await store.quarantine(application('newest', { createdAt: at(3) }), 'trap', []);
      expect((await store.list()).map(({ reference }) => reference)).toEqual([
        'ref-newest',
        'ref-new',
        'ref-old',
      ]);
    });

    test('the list can be narrowed to a form, to a time, its end not included, and to the newest', async () => {
      await store.accept(application('1', { createdAt: at(1) }));
      await store.accept(application('2', { createdAt: at(2), form: 'contact' }));
      await store.accept(application('3', { createdAt: at(3) }));
      const listed = async (filter: ListFilter) =>
        (await store.list(filter)).map(({ reference, deliveries }) => [reference, deliveries.length]);
      expect(await listed({ form: 'contact' })).toEqual([['ref-2', 2]]);
      expect(await listed({ since: at(2) })).toEqual([
        ['ref-3', 2],
        ['ref-2', 2],
      ]);
      expect(await listed({ since: at(1), until: at(3), form: 'become-mentor' })).toEqual([['ref-1', 2]]);
      expect(await listed({ limit: 1 })).toEqual([['ref-3', 2]]);
      expect(await listed({ form: 'nothing' })).toEqual([]);
    });

    test('resending makes every delivery due again, from the first attempt', async () => {
      const [sent, dead] = await acceptAndClaim(store);
      await store.sent(sent, 'first', at(0), 'ok');
      await store.giveUp(dead, 'first', at(0), 'ENOUSER', []);
      expect(await store.resend('ref-1', at(10))).toBe(2);
      expect(await store.claim('first', at(10), 1000, 10, MAIL)).toMatchObject([
        { attempts: 1 },
        { attempts: 1 },
      ]);
      expect(await store.resend('ref-2', at(10))).toBe(0);
    });

    test('dead letters alone are made due again, from the first attempt', async () => {
      const [sent, dead] = await acceptAndClaim(store);
      await store.sent(sent, 'first', at(0), 'ok');
      expect(await store.resendDead(['ref-1'], at(10))).toBe(0);
      await store.giveUp(dead, 'first', at(0), 'ENOUSER', []);
      expect(await store.resendDead(['ref-9', 'ref-1'], at(10))).toBe(1);
      expect(await store.claim('first', at(10), 1000, 10, MAIL)).toMatchObject([{ id: dead, attempts: 1 }]);
      await store.giveUp(dead, 'first', at(11), 'ENOUSER', []);
      await store.resolve('ref-1', at(12));
      expect(await store.resendDead(['ref-1'], at(20))).toBe(0);
    });

    test('a dead notice of a held application is made due again too', async () => {
      await store.quarantine(application('1'), 'trap', [{ channel: 'mail', target: 'operator' }]);
      const [notice] = await store.claim('first', at(0), 1000, 10, MAIL);
      await store.giveUp(notice?.id ?? 0, 'first', at(0), 'ENOUSER', []);
      expect(await store.resendDead(['ref-1'], at(10))).toBe(1);
      expect(await store.stats()).toMatchObject({ waiting: 1, dead: 0, quarantined: 1 });
    });

    test('many are read at once, and those that are gone are left out', async () => {
      for (const name of ['1', '2', '3']) await store.accept(application(name));
      const read = await store.read(['ref-3', 'ref-1', 'ref-9']);
      expect(read.map(({ id }) => id).sort()).toEqual(['id-1', 'id-3']);
      const { idempotency: _, deliveries: __, proof: ___, ...stored } = application('1');
      expect(read).toContainEqual(stored);
      expect(await store.read([])).toEqual([]);
    });

    test('an erased application is gone with its deliveries, and what went out of it is told once', async () => {
      const [sent, waiting] = await acceptAndClaim(store);
      await store.sent(sent, 'first', at(2), '250 ok');
      await store.accept(application('2'));
      const erased = await store.erase('ref-1', at(3));
      expect(erased).toMatchObject({
        application: { id: 'id-1' },
        deliveries: [
          { id: sent, sentAt: at(2), receipt: '250 ok' },
          { id: waiting, attempts: 1 },
        ],
      });
      expect(await store.erase('ref-1', at(4))).toBeUndefined();
      expect(await store.show('ref-1')).toBeUndefined();
      expect(await store.status('ref-1')).toBeUndefined();
      expect(await store.stats()).toMatchObject({ applications: 1, waiting: 2, sent: 0 });
    });

    test('what went out is known after it was made due again', async () => {
      const [sent] = await acceptAndClaim(store);
      await store.sent(sent, 'first', at(2), '250 ok');
      await store.resend('ref-1', at(3));
      const [delivery] = (await store.show('ref-1'))?.deliveries ?? [];
      expect(delivery).toMatchObject({ id: sent, receipt: '250 ok' });
      expect(delivery).not.toHaveProperty('sentAt');
    });

    test('a held application that people have dealt with can be erased too', async () => {
      await store.quarantine(application('1'), 'trap', []);
      await store.resolve('ref-1', at(1));
      expect(await store.list()).toEqual([]);
      expect(await store.erase('ref-1', at(2))).toMatchObject({ quarantine: 'trap' });
      expect(await store.status('ref-1')).toBeUndefined();
    });

    test('what is held in quarantine has a number, is seen, and goes out only when it is released', async () => {
      const held = await store.quarantine(application('1'), 'trap', []);
      expect(held).toEqual({ reference: 'ref-1', isDuplicate: false });
      expect(await store.quarantine(application('2', { idempotency: 'key-1' }), 'trap', [])).toEqual({
        reference: 'ref-1',
        isDuplicate: true,
      });
      expect(await store.claim('worker', at(100), 1000, 10, MAIL)).toEqual([]);
      expect(await store.list()).toMatchObject([{ reference: 'ref-1', quarantine: 'trap' }]);
      expect(await store.stats()).toMatchObject({ applications: 0, quarantined: 1 });

      expect(await store.resend('ref-1', at(200))).toBe(2);
      expect(await store.claim('worker', at(200), 1000, 10, MAIL)).toHaveLength(2);
      expect(await store.stats()).toMatchObject({ applications: 1, quarantined: 0 });
      expect(await store.repeatOf('key-1')).toEqual({ reference: 'ref-1', isDuplicate: true });
    });

    describe('a notice of a held application', () => {
      const notices = [{ channel: 'mail', target: 'operator' }];
      const hold = () => store.quarantine(application('1'), 'trap', notices);
      const claim = () => store.claim('worker', at(0), 1000, 10, MAIL);

      test('goes out once and says why it is held, whatever number of times it was sent', async () => {
        await hold();
        await store.quarantine(application('2', { idempotency: 'key-1' }), 'trap', notices);
        const [notice, ...others] = await claim();
        expect(others).toEqual([]);
        expect(notice).toMatchObject({
          target: 'operator',
          content: { kind: 'notice', reason: 'trap', application: { id: 'id-1' } },
        });
        await store.sent(notice?.id ?? 0, 'worker', at(1), 'ok');
        expect(await store.claim('worker', at(9999), 1000, 10, MAIL)).toEqual([]);
        expect(await store.stats()).toMatchObject({ applications: 0, quarantined: 1, waiting: 0, sent: 1 });
      });

      test('that waits is a letter that waits', async () => {
        await hold();
        expect(await store.stats()).toMatchObject({ waiting: 1, waitingSince: at(0) });
      });

      test('is dropped when the application is let out or dealt with first', async () => {
        await hold();
        expect(await store.resend('ref-1', at(0))).toBe(2);
        expect((await claim()).map(({ content }) => content.kind)).toEqual(['application', 'application']);
        await store.quarantine(application('2'), 'trap', notices);
        await store.resolve('ref-2', at(0));
        expect(await claim()).toEqual([]);
      });

      test('goes with the application when that is erased', async () => {
        await hold();
        const [notice] = await claim();
        await store.sent(notice?.id ?? 0, 'worker', at(1), 'ok');
        await store.resolve('ref-1', at(2));
        expect(await store.purge(application('1').purgeAt)).toMatchObject({ applications: 1 });
        expect(await store.stats()).toMatchObject({ sent: 0, quarantined: 0 });
      });
    });

    describe('purging', () => {
      const past = application('1').purgeAt;

      test('erases what is delivered, on its day and not before', async () => {
        for (const delivery of await acceptAndClaim(store)) await store.sent(delivery, 'first', at(1), 'ok');
        expect(await store.purge(new Date(past.getTime() - 1))).toMatchObject({ applications: 0 });
        expect(await store.purge(past)).toMatchObject({ applications: 1 });
        expect(await store.show('ref-1')).toBeUndefined();
      });

      test('never erases what waits for its delivery', async () => {
        const [sent] = await acceptAndClaim(store);
        await store.sent(sent, 'first', at(1), 'ok');
        expect(await store.purge(past)).toMatchObject({ applications: 0 });
        expect(await store.show('ref-1')).toBeDefined();
      });

      test('erases a dead letter only after people have dealt with it', async () => {
        const [sent, dead] = await acceptAndClaim(store);
        await store.sent(sent, 'first', at(1), 'ok');
        await store.giveUp(dead, 'first', at(1), 'ENOUSER', []);
        expect(await store.purge(past)).toMatchObject({ applications: 0 });
        expect(await store.resolve('ref-1', at(2))).toBe(1);
        expect(await store.stats()).toMatchObject({ dead: 0 });
        expect(await store.purge(past)).toMatchObject({ applications: 1 });
      });

      test('erases from quarantine only what people have dealt with', async () => {
        await store.quarantine(application('1'), 'trap', []);
        expect(await store.purge(past)).toMatchObject({ applications: 0 });
        expect(await store.resolve('ref-1', at(2))).toBe(1);
        expect(await store.purge(past)).toMatchObject({ applications: 1 });
        expect(await store.list()).toEqual([]);
      });
    });

    test('what people have dealt with is delivered no more, does not count as waiting, and is erased on its day', async () => {
      await store.accept(application('1'));
      expect(await store.resolve('ref-1', at(1))).toBe(2);
      expect(await store.stats()).toMatchObject({ waiting: 0, dead: 0 });
      expect((await store.stats()).waitingSince).toBeUndefined();
      expect(await store.claim('worker', at(0), 1000, 10, MAIL)).toEqual([]);
      expect(await store.purge(application('1').purgeAt)).toMatchObject({ applications: 1 });
    });

    test('the longest wait is told, and nothing when nothing waits', async () => {
      expect((await store.stats()).waitingSince).toBeUndefined();
      await store.accept(application('2', { createdAt: at(20) }));
      await store.accept(application('1', { createdAt: at(10) }));
      expect((await store.stats()).waitingSince).toEqual(at(10));
    });
  });
}
