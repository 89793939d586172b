import { createHash } from 'node:crypto';
import type { Bucket } from './bucket.ts';
import { inParallel } from './in-parallel.ts';
import type { SiteObject } from './site-objects.ts';

export interface Published {
  readonly sent: number;
  readonly same: number;
  readonly removed: number;
}

interface Order {
  /** Sends what has not changed too: after a change of headers, which a storage does not compare. */
  readonly sendsAll: boolean;
  /** Path of the site on its host; nothing outside of it is touched. */
  readonly base: string;
}

/**
 * Brings a bucket to what a build holds: first what pages are made of, then pages, and last what is gone. Whenever it
 * breaks off, visitors see whole pages, and the next run goes on from there.
 *
 * Scripts, styles and fonts of former builds stay, for pages that were opened before. Pictures and pages do not: a
 * consent may have ended.
 */
export async function publishSite(
  objects: readonly SiteObject[],
  bucket: Bucket,
  { sendsAll, base }: Order,
): Promise<Published> {
  const before = await bucket.list();
  let sent = 0;
  for (const step of inOrder(objects)) {
    await inParallel(step, async ({ key, headers, read }) => {
      const body = await read();
      if (!sendsAll && before.get(key) === createHash('md5').update(body).digest('hex')) return;
      await bucket.put(key, body, headers);
      sent += 1;
    });
  }
  const known = new Set(objects.map(({ key }) => key));
  const gone = [...before.keys()].filter(
    (key) => `/${key}`.startsWith(base) && !known.has(key) && !isPartOfPage(key),
  );
  await inParallel(gone, (key) => bucket.remove(key));
  return { sent, same: objects.length - sent, removed: gone.length };
}

function inOrder(objects: readonly SiteObject[]): readonly (readonly SiteObject[])[] {
  const stepOf = ({ key }: SiteObject) => (key.includes('_astro/') ? 0 : key.endsWith('.html') ? 2 : 1);
  return [0, 1, 2].map((step) => objects.filter((object) => stepOf(object) === step));
}

function isPartOfPage(key: string): boolean {
  return /(?:^|\/)_astro\/.+\.(?:js|css|woff2)$/.test(key);
}
