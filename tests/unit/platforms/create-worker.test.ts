import { expect, test } from 'vitest';
import { createWorker } from '../../../functions/platforms/cloudflare/create-worker.ts';
import { facts } from '../forms/sample-facts.ts';

const FORM = 'https://nastavnik.ru/section/forms/become-mentor/check';

test('the visitor is who Cloudflare names, whoever X-Forwarded-For does', async () => {
  const { worker, asked, context } = listen();
  const headers = { 'cf-connecting-ip': '192.0.2.1', 'x-forwarded-for': '198.51.100.7' };
  await worker.fetch(new Request(FORM, { headers }), ENVIRONMENT, context);
  expect(asked).toEqual(['192.0.2.1']);
});

test('settings are read once, and each call closes what it has opened, after it has answered', async () => {
  const { worker, prepared, closed, later, context } = listen();
  for (let call = 0; call < 3; call++) {
    expect(await (await worker.fetch(new Request(FORM), ENVIRONMENT, context)).text()).toBe('form');
  }
  await Promise.all(later);
  expect(prepared).toEqual([{ SITE_URL: 'https://nastavnik.ru' }]);
  expect(closed()).toBe(3);
});

test('a round that failed closes its connections too, and the timer hears of it', async () => {
  const { worker, closed, context } = listen(() => Promise.reject(new Error('down')));
  await expect(worker.scheduled({}, ENVIRONMENT, context)).rejects.toThrow('down');
  expect(closed()).toBe(1);
});

test('what is not for the forms is a file, given the headers of the site', async () => {
  const { worker, asked, context } = listen();
  const page = await worker.fetch(new Request('https://nastavnik.ru/section/map/'), ENVIRONMENT, context);
  expect([await page.text(), asked]).toEqual(['file', []]);
  expect(page.headers.get('content-security-policy')).toContain(
    "img-src 'self' data: https://tiles.nastavnik.ru",
  );
});

const ENVIRONMENT = { ASSETS: { fetch: async () => new Response('file') }, SITE_URL: 'https://nastavnik.ru' };

/** A worker over forms that write down who asks. */
function listen(round = async () => ({ sent: 0, failed: 0 })) {
  const asked: string[] = [];
  const prepared: unknown[] = [];
  const later: Promise<unknown>[] = [];
  let closed = 0;
  const worker = createWorker({
    published: {
      base: '/section/',
      site: { facts, shell: '', policy: { scriptHashes: [], mapTilesOrigin: 'https://tiles.nastavnik.ru' } },
    },
    prepare: (variables) => {
      prepared.push(variables);
      return () => ({
        answer: async (_, { address }) => {
          asked.push(address);
          return new Response('form');
        },
        round,
        close: async () => void closed++,
      });
    },
  });
  const context = { waitUntil: (work: Promise<unknown>) => void later.push(work) };
  return { worker, asked, prepared, later, context, closed: () => closed };
}
