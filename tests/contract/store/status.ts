import { describe, expect, test } from 'vitest';
import type { Store } from '../../../functions/outbox/store.ts';
import { acceptAndClaim, application, at } from './application.ts';

/** What an applicant may ask. */
export function describeStatus(store: () => Store): void {
  describe('the status of an application', () => {
    test('begins as received, follows the operator, and keeps the proof that it is asked with', async () => {
      await store().accept(application('1', { replyBy: '2027-01-20' }));
      const known = { proof: 'proof-1', form: 'become-mentor', replyBy: '2027-01-20' };
      expect(await store().status('ref-1')).toEqual({ ...known, stage: 'received', stageAt: at(0) });
      expect(await store().moveStage('ref-1', 'invited', at(60))).toBe(true);
      expect(await store().status('ref-1')).toEqual({ ...known, stage: 'invited', stageAt: at(60) });
      expect(await store().list()).toMatchObject([{ stage: 'invited' }]);
    });

    test('is unknown for a number that was never given, and nothing can be moved there', async () => {
      expect(await store().status('ref-9')).toBeUndefined();
      expect(await store().moveStage('ref-9', 'closed', at(0))).toBe(false);
    });

    test('is there for what is held in quarantine too', async () => {
      await store().quarantine(application('1'), 'trap', []);
      expect(await store().status('ref-1')).toMatchObject({ stage: 'received' });
    });

    test('is «closed» after the purge, without the day of the application, and forgotten after a year', async () => {
      for (const delivery of await acceptAndClaim(store()))
        await store().sent(delivery, 'first', at(1), 'ok');
      const past = application('1').purgeAt;
      await store().purge(past);
      expect(await store().status('ref-1')).toEqual({ proof: 'proof-1', stage: 'closed', stageAt: past });
      expect(await store().moveStage('ref-1', 'invited', past)).toBe(false);

      const year = past.getTime() + 365 * 24 * 3600_000;
      await store().purge(new Date(year - 1));
      expect(await store().status('ref-1')).toBeDefined();
      await store().purge(new Date(year));
      expect(await store().status('ref-1')).toBeUndefined();
    });
  });
}
