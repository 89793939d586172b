import { describe, expect, test } from 'vitest';
import type { Store } from '../../../functions/outbox/store.ts';
import { application, at } from './application.ts';

const HOUR = 3600;

/** What is taken for the same sending, and what is not. */
export function describeRepeats(store: () => Store): void {
  describe('the same answers from another review page', () => {
    const like = (name: string, seconds = 0) =>
      application(name, { likeness: 'same', createdAt: at(seconds) });

    test('are the same application, with the first number', async () => {
      await store().accept(like('1'));
      expect(await store().accept(like('2', 60))).toEqual({ reference: 'ref-1', isDuplicate: true });
      expect(await store().stats()).toMatchObject({ applications: 1, waiting: 2 });
    });

    test('keep that number for the page that they came from, however late it is sent once more', async () => {
      await store().accept(like('1'));
      await store().accept(like('2', 60));
      expect(await store().repeatOf('key-2')).toEqual({ reference: 'ref-1', isDuplicate: true });
      expect(await store().accept(like('3', 7 * HOUR))).toMatchObject({ reference: 'ref-3' });
      expect(await store().accept(like('2', 7 * HOUR))).toEqual({ reference: 'ref-1', isDuplicate: true });
    });

    test('are one application when fifty tabs send them at the same moment', async () => {
      const accepted = await Promise.all(Array.from({ length: 50 }, (_, n) => store().accept(like(`${n}`))));
      expect(new Set(accepted.map(({ reference }) => reference)).size).toBe(1);
      expect(accepted.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1);
      expect(await store().stats()).toMatchObject({ applications: 1, waiting: 2 });
    });

    test('are another application when no page of that time can be open any more', async () => {
      await store().accept(like('1'));
      expect(await store().accept(like('2', 6 * HOUR))).toMatchObject({ reference: 'ref-1' });
      expect(await store().accept(like('3', 6 * HOUR + 1))).toEqual({
        reference: 'ref-3',
        isDuplicate: false,
      });
      expect(await store().accept(like('4', 6 * HOUR + 2))).toMatchObject({ reference: 'ref-3' });
    });

    test('are one application too when many come long after an older one', async () => {
      await store().accept(like('old'));
      const late = Array.from({ length: 20 }, (_, n) => store().accept(like(`${n}`, 24 * HOUR)));
      expect(new Set((await Promise.all(late)).map(({ reference }) => reference)).size).toBe(1);
      expect(await store().stats()).toMatchObject({ applications: 2 });
    });

    test('are two applications where nothing tells one person from another', async () => {
      await store().accept(application('1'));
      expect(await store().accept(application('2'))).toEqual({ reference: 'ref-2', isDuplicate: false });
    });

    test('in quarantine are one, with one notice', async () => {
      const notices = [{ channel: 'mail', target: 'operator' }];
      await store().quarantine(like('1'), 'trap', notices);
      expect(await store().quarantine(like('2'), 'trap', notices)).toMatchObject({ reference: 'ref-1' });
      expect(await store().stats()).toMatchObject({ quarantined: 1, waiting: 1 });
    });
  });

  describe('what was erased at the applicant’s request', () => {
    const erased = { reference: undefined, isDuplicate: true };

    test('does not come back from a page that is still open, in whatever tab', async () => {
      await store().accept(application('1', { likeness: 'same' }));
      await store().accept(application('2', { likeness: 'same' }));
      await store().erase('ref-1', at(HOUR));
      for (const key of ['key-1', 'key-2']) {
        const again = application(`again-${key}`, { idempotency: key, likeness: 'same' });
        expect(await store().accept(again)).toEqual(erased);
        expect(await store().quarantine(again, 'trap', [])).toEqual(erased);
        expect(await store().repeatOf(key)).toEqual(erased);
      }
      expect(await store().list()).toEqual([]);
      expect(await store().stats()).toMatchObject({ applications: 0, waiting: 0, quarantined: 0 });
    });

    test('may be sent anew from a new page, with the same answers', async () => {
      await store().accept(application('1', { likeness: 'same' }));
      await store().erase('ref-1', at(60));
      expect(await store().accept(application('2', { likeness: 'same', createdAt: at(120) }))).toEqual({
        reference: 'ref-2',
        isDuplicate: false,
      });
    });

    test('is remembered no longer than a page may stay open', async () => {
      await store().accept(application('1'));
      await store().erase('ref-1', at(HOUR));
      await store().purge(at(7 * HOUR - 1));
      expect(await store().repeatOf('key-1')).toEqual(erased);
      await store().purge(at(7 * HOUR));
      expect(await store().repeatOf('key-1')).toBeUndefined();
    });
  });
}
