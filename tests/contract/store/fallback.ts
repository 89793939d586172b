import { describe, expect, test } from 'vitest';
import type { Claimed, Store } from '../../../functions/outbox/store.ts';
import { acceptAndClaim, application, at, MAIL, referenceIn } from './application.ts';

/** What happens to a dead letter when somebody else is named. */
export function describeFallback(store: () => Store): void {
  describe('what could not be given to its reader', () => {
    const fallback = [{ channel: 'mail', target: 'duty' }];
    const targets = (claimed: readonly Claimed[]) => claimed.map(({ target }) => target);

    test('goes to the fallback at once, with the whole application, and stays counted as dead', async () => {
      const [dead, other] = await acceptAndClaim(store());
      await store().sent(other, 'first', at(0), 'ok');
      await store().giveUp(dead, 'first', at(5), 'ENOUSER', fallback);
      const claimed = await store().claim('first', at(5), 1000, 10, MAIL);
      expect(claimed).toMatchObject([{ target: 'duty', attempts: 1, content: { kind: 'application' } }]);
      expect(claimed.map(referenceIn)).toEqual(['ref-1']);
      expect(await store().stats()).toMatchObject({ waiting: 1, dead: 1 });
    });

    test('goes there once, however many readers could not be reached', async () => {
      for (const delivery of await acceptAndClaim(store())) {
        await store().giveUp(delivery, 'first', at(5), 'ENOUSER', fallback);
      }
      expect(targets(await store().claim('first', at(5), 1000, 10, MAIL))).toEqual(['duty']);
    });

    test('does not go again to whoever has it', async () => {
      const [operator, coordinator] = await acceptAndClaim(store());
      await store().sent(operator, 'first', at(1), 'ok');
      await store().giveUp(coordinator, 'first', at(5), 'ENOUSER', [{ channel: 'mail', target: 'operator' }]);
      expect(await store().claim('first', at(5), 1000, 10, MAIL)).toEqual([]);
    });

    test('stays what it was: a notice without the answers, a digest of its day', async () => {
      await store().quarantine(application('1'), 'trap', [{ channel: 'mail', target: 'operator' }]);
      await store().scheduleDigest('2026-11-22', at(0), [{ channel: 'mail', target: 'operator' }]);
      for (const { id } of await store().claim('worker', at(0), 1000, 10, MAIL)) {
        await store().giveUp(id, 'worker', at(0), 'ENOUSER', fallback);
      }
      const claimed = await store().claim('worker', at(0), 1000, 10, MAIL);
      expect(targets(claimed)).toEqual(['duty', 'duty']);
      expect(claimed.map(({ content }) => content.kind).toSorted()).toEqual(['digest', 'notice']);
    });
  });
}
