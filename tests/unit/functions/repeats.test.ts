import { describe, expect, test } from 'vitest';
import { AGREED, filled } from '../forms/sample-facts.ts';
import { createSampleApp, encode, hiddenFields } from './sample-app.ts';

const OPINION = { who: 'parent', good: 'Всё получилось' };

describe('the same answers from two tabs', () => {
  test('are one application, and both tabs show the same page with the same number', async () => {
    const { tab, press, references } = await open();
    const [one, other] = [await tab(filled), await tab(filled)];
    expect(one.token).not.toBe(other.token);
    const first = await press(one);
    const second = await press(other);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await references()).toHaveLength(1);
  });

  test('pressed at the same moment are one application too', async () => {
    const { tab, press, references } = await open();
    const tabs = [await tab(filled), await tab(filled), await tab(filled)];
    const answers = await Promise.all(tabs.map(press));
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(await references()).toHaveLength(1);
  });

  test.each([
    ['another name', { name: 'Иван Сидоров' }],
    ['another phone', { phone: '8 900 765-43-21' }],
    ['another wish', { time: 'evening' }],
  ])('are two applications with %s', async (_, change) => {
    const { tab, press, references } = await open();
    await press(await tab(filled));
    await press(await tab({ ...filled, ...change }));
    expect(await references()).toHaveLength(2);
  });

  test('are the same however the phone is spelt', async () => {
    const { tab, press, references } = await open();
    await press(await tab(filled));
    await press(await tab({ ...filled, phone: '+7 900 123 45 67', name: ' Иван  Петров ' }));
    expect(await references()).toHaveLength(1);
  });

  test('are two where nobody left a phone or an address: two parents may think alike', async () => {
    const { tab, press, references } = await open('feedback');
    await press(await tab(OPINION));
    await press(await tab(OPINION));
    expect(await references()).toHaveLength(2);
  });

  test('are one where the form needs no contact but one was left', async () => {
    const { tab, press, references } = await open('feedback');
    const signed = { ...OPINION, email: 'anna@pochta.ru', 'consent-feedback': AGREED };
    const [first, second] = [await press(await tab(signed)), await press(await tab(signed))];
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await references()).toHaveLength(1);
  });

  test('never take a person’s sending along into quarantine', async () => {
    const { app, tab, press, references } = await open();
    await press(await tab({ ...filled, website: 'https://spam.example' }));
    await press(await tab(filled));
    expect(await references()).toHaveLength(2);
    expect(await app.store.stats()).toMatchObject({ applications: 1, quarantined: 1 });
  });

  test('are another application on another day', async () => {
    const { app, tab, press, references } = await open();
    await press(await tab(filled));
    app.wait(7 * 3600);
    await press(await tab(filled));
    expect(await references()).toHaveLength(2);
  });
});

describe('an application that was erased at request', () => {
  test('is not brought back by the button of a page that is still open, which says so and what to do', async () => {
    const { app, tab, press, references } = await open();
    const page = await tab(filled);
    await press(page);
    const [reference = ''] = await references();
    await app.store.erase(reference, app.clock.now);
    const answer = await press(page);
    const text = await answer.text();
    expect(answer.status).toBe(410);
    expect(text).toContain('<h1>Эта заявка стёрта</h1>');
    expect(text).toContain('ничего не отправлено');
    expect(text).toContain('<a href="/become-mentor/apply/">Открыть форму');
    expect(text).not.toMatch(/Иван|900 ?123|\d{3}-\d{3}-\d{3}-\d{3}/);
    expect(await references()).toEqual([]);
  });

  test('is not asked to be confirmed once more when the page is out of date', async () => {
    const { app, tab, press, references } = await open();
    const page = await tab(filled);
    await press(page);
    app.wait(24 * 3600);
    const [reference = ''] = await references();
    await app.store.erase(reference, app.clock.now);
    expect((await press(page)).status).toBe(410);
  });

  test('may be sent anew: the form is open, and the answers may be the same', async () => {
    const { app, tab, press, references } = await open();
    await press(await tab(filled));
    const [reference = ''] = await references();
    await app.store.erase(reference, app.clock.now);
    expect((await press(await tab(filled))).status).toBe(303);
    expect(await references()).toEqual([expect.not.stringContaining(reference)]);
  });
});

/** A form of the site, in as many tabs as one likes. */
async function open(form = 'become-mentor') {
  const app = await createSampleApp({ random: (size) => crypto.getRandomValues(new Uint8Array(size)) });
  return {
    app,
    /** Fills the form in up to the last look; a person reads for five seconds. */
    async tab(answers: Readonly<Record<string, string>>) {
      const page = await app.post(`forms/${form}/check`, encode(answers));
      expect(page.status).toBe(200);
      app.wait(5);
      return hiddenFields(await page.text());
    },
    press: (fields: Readonly<Record<string, string>>) => app.post(`forms/${form}/send`, encode(fields)),
    references: async () => (await app.store.list()).map(({ reference }) => reference),
  };
}
