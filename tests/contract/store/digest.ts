import { describe, expect, test } from 'vitest';
import type { Store } from '../../../functions/outbox/store.ts';
import { at, MAIL } from './application.ts';

/** The daily word to the operator. */
export function describeDigest(store: () => Store): void {
  describe('a digest', () => {
    const readers = [{ channel: 'mail', target: 'operator' }];
    const claim = () => store().claim('worker', at(0), 1000, 10, MAIL);

    test('goes out once a day, whoever asks for it and however often', async () => {
      await Promise.all([1, 2, 3].map(() => store().scheduleDigest('2026-11-22', at(0), readers)));
      const [digest, ...others] = await claim();
      expect(others).toEqual([]);
      expect(digest).toMatchObject({ target: 'operator', content: { kind: 'digest', day: '2026-11-22' } });
      await store().sent(digest?.id ?? 0, 'worker', at(1), 'ok');
      await store().scheduleDigest('2026-11-22', at(2), readers);
      expect(await store().claim('worker', at(9999), 1000, 10, MAIL)).toEqual([]);
    });

    test('of an earlier day that has not gone out is dropped: the newer says the same and more', async () => {
      await store().scheduleDigest('2026-11-22', at(0), readers);
      await store().scheduleDigest('2026-11-23', at(0), readers);
      expect(await claim()).toMatchObject([{ content: { kind: 'digest', day: '2026-11-23' } }]);
    });

    test('is nobody’s application: it is not listed and does not wait as one', async () => {
      await store().scheduleDigest('2026-11-22', at(0), readers);
      expect(await store().list()).toEqual([]);
      expect((await store().stats()).waitingSince).toBeUndefined();
      const [digest] = await claim();
      await store().giveUp(digest?.id ?? 0, 'worker', at(0), 'ENOUSER', []);
      expect(await store().stats()).toMatchObject({ applications: 0, waiting: 0, dead: 0 });
    });
  });
}
