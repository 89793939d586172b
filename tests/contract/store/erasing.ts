import { describe, expect, test } from 'vitest';
import type { Store } from '../../../functions/outbox/store.ts';
import { acceptAndClaim, application, at, MAIL } from './application.ts';

/** The end of one application. */
export function describeErasing(store: () => Store): void {
  describe('erasing at the applicant’s request', () => {
    test('gives back what was known for the last time, and leaves nothing', async () => {
      const [sent] = await acceptAndClaim(store());
      await store().accept(application('2'));
      await store().sent(sent, 'first', at(1), 'ok');
      expect(await store().erase('ref-1', at(2))).toMatchObject({
        reference: 'ref-1',
        application: { id: 'id-1' },
        deliveries: [{ sentAt: at(1) }, { target: 'coordinator' }],
      });
      expect(await store().show('ref-1')).toBeUndefined();
      expect(await store().status('ref-1')).toBeUndefined();
      expect(await store().repeatOf('key-1')).toEqual({ reference: undefined, isDuplicate: true });
      expect((await store().list()).map(({ reference }) => reference)).toEqual(['ref-2']);
      expect(await store().stats()).toMatchObject({ applications: 1, waiting: 2, sent: 0 });
    });

    test('ends what was on its way, and its worker does no harm', async () => {
      const [delivery] = await acceptAndClaim(store());
      await store().erase('ref-1', at(0));
      await store().sent(delivery, 'first', at(1), 'ok');
      await store().giveUp(delivery, 'first', at(1), 'ENOUSER', [{ channel: 'mail', target: 'duty' }]);
      expect(await store().claim('first', at(9999), 1000, 10, MAIL)).toEqual([]);
      expect(await store().stats()).toMatchObject({ applications: 0, waiting: 0, sent: 0, dead: 0 });
    });

    test('reaches what is held in quarantine, and says when there is no such number', async () => {
      await store().quarantine(application('1'), 'trap', [{ channel: 'mail', target: 'operator' }]);
      expect(await store().erase('ref-1', at(0))).toMatchObject({ quarantine: 'trap' });
      expect(await store().stats()).toMatchObject({ quarantined: 0, waiting: 0 });
      expect(await store().erase('ref-1', at(0))).toBeUndefined();
    });
  });
}
