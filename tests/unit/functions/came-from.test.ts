import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../../functions/applications/compose-message.ts';
import { filled } from '../forms/sample-facts.ts';
import { createSampleDesk } from './commands/sample-desk.ts';
import { letterParts } from './letter-parts.ts';
import { createSampleApp, encode, hiddenFields, ORIGIN } from './sample-app.ts';

const CHECK = 'forms/become-mentor/check';
const page = (query: string) => ({ referer: `${ORIGIN}/become-mentor/apply/?${query}` });
const BANNER = { utm_campaign: 'stat-nastavnikom', utm_content: '240x400' };

async function send(query: string, more: Record<string, string> = {}) {
  const app = await createSampleApp();
  const review = await app.post(CHECK, encode({ ...filled, ...more }), page(query));
  app.wait(5);
  const sent = await app.send(hiddenFields(await review.text()));
  const reference = sent.headers.get('location')?.slice(-15) ?? '';
  return { app, application: (await app.store.show(reference))?.application };
}

describe('an application keeps the banner that led to it', () => {
  test('from the address of the form’s page, without scripts', async () => {
    const { application } = await send(
      'utm_campaign=stat-nastavnikom&utm_content=240x400&municipality=ishim',
    );
    expect(application?.cameFrom).toEqual({
      campaign: 'stat-nastavnikom',
      size: '240x400',
      day: '2026-11-22',
    });
  });

  test('from the fields that the page’s script adds, where the browser hides the address', async () => {
    const { application } = await send('', BANNER);
    expect(application?.cameFrom).toMatchObject({ campaign: 'stat-nastavnikom', size: '240x400' });
  });

  test('without the size, where nobody named it or it is none of the campaign’s', async () => {
    for (const size of ['', '&utm_content=vk', '&utm_content=1x1']) {
      const { application } = await send(`utm_campaign=stat-nastavnikom${size}`);
      expect(application?.cameFrom).toMatchObject({ campaign: 'stat-nastavnikom', size: '' });
    }
  });

  test('an unknown campaign is none, and the application is taken', async () => {
    const { application } = await send('utm_campaign=%3Cscript%3E&utm_content=240x400');
    expect(application).toBeDefined();
    expect(application?.cameFrom).toBeUndefined();
  });

  test('another site’s address names none', async () => {
    const app = await createSampleApp();
    const referer = 'https://evil.example/?utm_campaign=stat-nastavnikom';
    const review = await app.post(CHECK, encode(filled), { referer });
    expect(hiddenFields(await review.text()).utm_campaign).toBeUndefined();
  });

  test('through a mistake, a change and a page that was open too long', async () => {
    const app = await createSampleApp();
    const wrong = await app.post(CHECK, encode({ ...filled, phone: '12' }), page(encode(BANNER)));
    expect(hiddenFields(await wrong.text())).toMatchObject(BANNER);
    const review = await app.review({ ...filled, ...BANNER });
    const change = await app.post(CHECK, encode({ ...review, edit: 'phone' }));
    expect(hiddenFields(await change.text())).toMatchObject(BANNER);
    app.wait(24 * 3600);
    const late = await app.send(review);
    expect(hiddenFields(await late.text())).toMatchObject(BANNER);
  });

  test('the same answers by two banners are one application', async () => {
    const { app } = await send(encode(BANNER));
    app.wait(5);
    const again = await app.review({ ...filled, utm_campaign: 'vzroslyy-ryadom' });
    app.wait(5);
    await app.send(again);
    expect((await app.store.stats()).applications).toBe(1);
  });
});

describe('the operator sees the banner', () => {
  const cameFrom = { campaign: 'stat-nastavnikom', size: '240x400', day: '2026-11-22' };
  const WORDS = '«Станьте наставником», баннер 240×400';

  test('in every kind of letter, and the operator’s system gets it too', async () => {
    const desk = await createSampleDesk();
    await desk.put('banner', [], { cameFrom });
    const claimed = await desk.store.claim('worker', desk.now(), 1000, 100, ['mail']);
    for (const letterBody of [undefined, 'notice'] as const) {
      const letters = await Promise.all(
        claimed.map((one) => composeMessage(one, letterParts(desk.keys, { letterBody }))),
      );
      const [letter] = letters.filter(({ text }) => text.includes('ref-banner'));
      expect(letter?.text).toContain(`Кампания: ${WORDS}`);
      expect(letter?.data.cameFrom).toEqual({ campaign: 'stat-nastavnikom', size: '240x400' });
    }
  });

  test('in the list, in one application and in the numbers; one without a banner has no such line', async () => {
    const { run, put, reference } = await createSampleDesk();
    await put('banner', [], { cameFrom });
    expect((await run('list')).output.match(/кампания:.*/g)).toEqual([`кампания: ${WORDS}`]);
    expect((await run('show', reference)).output).not.toContain('кампания');
    expect((await run('stats')).output).toContain('По кампаниям:\n  1  Станьте наставником');
    const { applications } = JSON.parse((await run('list', '--json')).output);
    expect(applications.map((one: { cameFrom: unknown }) => one.cameFrom)).toEqual(
      expect.arrayContaining([{ campaign: 'stat-nastavnikom', size: '240x400' }, null]),
    );
  });

  test('under its id, when the site has the campaign no more', async () => {
    const { run, put } = await createSampleDesk();
    await put('banner', [], { cameFrom: { ...cameFrom, campaign: 'long-ago', size: '' } });
    expect((await run('list')).output).toContain('кампания: «long-ago»');
  });
});
