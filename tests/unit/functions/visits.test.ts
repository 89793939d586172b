import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLog } from '../../../functions/log.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import type { VisitCount } from '../../../functions/outbox/store.ts';
import { gatherVisits } from '../../../functions/visits/gather-visits.ts';
import { createSampleApp, encode } from './sample-app.ts';

const seen = { step: 'seen', utm_campaign: 'stat-nastavnikom', utm_content: '240x400' };
const banner = { campaign: 'stat-nastavnikom', size: '240x400', day: '2026-11-22' };

describe('a visit by a banner', () => {
  test('adds one to the number of its campaign, size and day, and is answered with nothing', async () => {
    const app = await createSampleApp();
    const answer = await app.post('forms/visits', encode(seen));
    await app.post('forms/visits', encode({ ...seen, step: 'reached' }));
    await app.post('forms/visits', encode({ ...seen, utm_content: '' }));
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await app.store.visits()).toEqual([
      { ...banner, size: '', seen: 1, reached: 0, sent: 0 },
      { ...banner, seen: 1, reached: 1, sent: 0 },
    ]);
  });

  test('counts for the day of the region, not of the server', async () => {
    const app = await createSampleApp();
    app.clock.now = new Date('2026-11-22T19:30:00Z');
    await app.post('forms/visits', encode(seen));
    expect(await app.store.visits()).toMatchObject([{ day: '2026-11-23' }]);
  });

  test.each([{ dnt: '1' }, { 'sec-gpc': '1' }])(
    'of who asks not to be tracked is not counted: %o',
    async (asked) => {
      const app = await createSampleApp();
      expect((await app.post('forms/visits', encode(seen), asked)).status).toBe(204);
      expect(await app.store.visits()).toEqual([]);
    },
  );

  test.each([
    ['an unknown campaign', encode({ ...seen, utm_campaign: 'foreign' }), 400],
    ['an unknown size', encode({ ...seen, utm_content: '1x1' }), 400],
    [
      'a size of another campaign',
      encode({ ...seen, utm_campaign: 'vzroslyy-ryadom', utm_content: '88x31' }),
      400,
    ],
    ['an unknown step', encode({ ...seen, step: 'sent' }), 400],
    ['a stranger’s key', encode({ ...seen, visitor: '42' }), 400],
    ['a key that comes twice', `${encode(seen)}&step=seen`, 400],
    ['too much', encode({ ...seen, utm_content: 'x'.repeat(600) }), 413],
  ])('is refused and not counted: %s', async (_, body, status) => {
    const app = await createSampleApp();
    expect((await app.post('forms/visits', body)).status).toBe(status);
    expect(await app.store.visits()).toEqual([]);
  });

  test('from another site is refused, and so is one that is asked for', async () => {
    const app = await createSampleApp();
    const foreign = await app.post('forms/visits', encode(seen), { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect((await app.request('forms/visits')).status).toBe(405);
    expect(await app.store.visits()).toEqual([]);
  });

  test('leaves nothing of the visitor: not in the file, not in the log', async () => {
    const file = join(newFolder(), 'applications.db');
    const store = openSqliteStore(file);
    const app = await createSampleApp({ store, visits: { count: (one) => store.countVisits([one]) } });
    const headers = {
      'user-agent': 'Canary/7.7',
      referer: 'https://nastavnik.example/?canary',
      cookie: 'id=canary',
    };
    await app.post('forms/visits', encode(seen), headers, '198.51.100.77');
    const reader = new DatabaseSync(file, { readOnly: true });
    expect(
      reader
        .prepare('SELECT * FROM visit')
        .all()
        .map((row) => ({ ...row })),
    ).toEqual([
      {
        campaign: 'stat-nastavnikom',
        banner_size: '240x400',
        came_on: '2026-11-22',
        seen: 1,
        reached: 0,
        sent: 0,
      },
    ]);
    reader.close();
    expect(app.lines).toEqual([]);
    await store.close();
  });

  test('of thousands from one address takes nothing from what the address may send', async () => {
    const app = await createSampleApp();
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => (await app.post('forms/visits', encode(seen))).status),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(40);
    expect(Object.keys(await app.review())).toContain('token');
  });
});

describe('a database that takes nothing', () => {
  test('drops visits, answers as ever and says so in the log', async () => {
    const countVisits = () => Promise.reject(Object.assign(new Error('full'), { code: 'ERR_SQLITE_ERROR' }));
    const app = await createSampleApp({ visits: { count: countVisits } });
    expect((await app.post('forms/visits', encode(seen))).status).toBe(204);
    expect(app.lines.map((line) => JSON.parse(line).event)).toEqual(['visits-dropped']);
  });

  test('because another process holds the file is not waited for: applications would wait behind', async () => {
    const file = join(newFolder(), 'applications.db');
    const store = openSqliteStore(file);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.countVisits([{ ...banner, seen: 1, reached: 0 }])).rejects.toThrow(/locked/);
    other.exec('ROLLBACK');
    other.close();
    await store.countVisits([{ ...banner, seen: 1, reached: 0 }]);
    expect(await store.visits()).toMatchObject([{ seen: 1 }]);
    await store.close();
  });
});

describe('a server that stays', () => {
  const visit: VisitCount = { ...banner, seen: 1, reached: 0 };
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date(0),
  );

  test('writes what has gathered in one piece, and nothing twice', async () => {
    const written: (readonly VisitCount[])[] = [];
    const gatherer = gatherVisits({ countVisits: async (visits) => void written.push(visits) }, log);
    for (let count = 0; count < 1000; count++) await gatherer.count(visit);
    await gatherer.count({ ...visit, seen: 0, reached: 1 });
    await gatherer.count({ ...visit, size: '88x31' });
    await gatherer.write();
    await gatherer.write();
    expect(written).toEqual([
      [
        { ...banner, seen: 1000, reached: 1 },
        { ...visit, size: '88x31' },
      ],
    ]);
  });

  test('drops what the database does not take, and goes on', async () => {
    let isBroken = true;
    const written: (readonly VisitCount[])[] = [];
    const countVisits = async (visits: readonly VisitCount[]) => {
      if (isBroken) throw new Error('full');
      written.push(visits);
    };
    const gatherer = gatherVisits({ countVisits }, log);
    await gatherer.count(visit);
    await gatherer.write();
    isBroken = false;
    await gatherer.count(visit);
    await gatherer.write();
    expect(written).toEqual([[visit]]);
    expect(lines.join('')).toContain('visits-dropped');
  });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'visits-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
