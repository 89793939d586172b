import { describe, expect, test } from 'vitest';
import type { Store } from '../../../functions/outbox/store.ts';
import { application, at, MAIL } from './application.ts';

/** What is known of campaigns: numbers, and the banner of each application. */
export function describeVisits(store: () => Store): void {
  describe('visits', () => {
    const banner = { campaign: 'spring', size: '240x400', day: '2026-11-22' };
    const seen = { ...banner, seen: 1, reached: 0 };
    const reached = { ...banner, seen: 0, reached: 1 };

    test('add up by campaign, size and day, the oldest day first', async () => {
      await store().countVisits([seen]);
      await store().countVisits([seen, { ...seen, size: '' }, { ...seen, day: '2026-11-21', seen: 5 }]);
      await store().countVisits([reached]);
      await store().countVisits([]);
      expect(await store().visits()).toEqual([
        { ...banner, day: '2026-11-21', seen: 5, reached: 0, sent: 0 },
        { ...banner, size: '', seen: 1, reached: 0, sent: 0 },
        { ...banner, seen: 2, reached: 1, sent: 0 },
      ]);
    });

    test('fifty at the same moment are fifty, the same banner twice in one call is two', async () => {
      await Promise.all(Array.from({ length: 50 }, () => store().countVisits([seen])));
      await store().countVisits([seen, seen]);
      expect(await store().visits()).toMatchObject([{ seen: 52 }]);
    });

    test('an application keeps its banner, and one without a banner has none', async () => {
      await store().accept(application('1', { cameFrom: banner }));
      await store().accept(application('2', { createdAt: at(-1) }));
      expect((await store().list()).map(({ cameFrom }) => cameFrom)).toEqual([banner, undefined]);
      expect((await store().show('ref-1'))?.application.cameFrom).toEqual(banner);
      const [claimed] = await store().claim('worker', at(0), 1000, 10, MAIL);
      expect(claimed?.content).toMatchObject({ application: { reference: 'ref-2' } });
    });

    test('applications count by their banner, also after they were purged; erased and held ones do not', async () => {
      await store().countVisits([seen]);
      for (const name of ['1', '2', '3']) await store().accept(application(name, { cameFrom: banner }));
      await store().quarantine(application('4', { cameFrom: banner }), 'trap', []);
      await store().accept(application('5'));
      expect(await store().visits()).toEqual([{ ...banner, seen: 1, reached: 0, sent: 3 }]);
      await store().erase('ref-3', at(1));
      for (const name of ['1', '2', '4', '5']) await store().resolve(`ref-${name}`, at(2));
      expect(await store().purge(application('1').purgeAt)).toMatchObject({ applications: 4 });
      expect(await store().visits()).toEqual([{ ...banner, seen: 1, reached: 0, sent: 2 }]);
    });
  });
}
