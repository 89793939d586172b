import { describe, expect, test } from 'vitest';
import { unseal } from '../../../functions/applications/seal.ts';
import { createLog } from '../../../functions/log.ts';
import { filled } from '../forms/sample-facts.ts';
import { createSampleApp, encode, hiddenFields, ORIGIN } from './sample-app.ts';

describe('from the form to the number', () => {
  test('answers are shown for a last look, sent, stored sealed, and the number is shown', async () => {
    const app = await createSampleApp();
    const fields = await app.review();
    app.wait(5);
    const sent = await app.send(fields);
    expect(sent.status).toBe(303);
    const location = sent.headers.get('location') ?? '';
    expect(location).toMatch(/^\/forms\/become-mentor\/sent\/\?n=\d{3}(-\d{3}){3}$/);

    const receipt = await app.request(location.slice(1));
    const reference = location.slice(-15);
    const page = await receipt.text();
    expect(receipt.status).toBe(200);
    expect(page).toContain(`<strong>${reference}</strong>`);
    expect(page).toContain('Вам позвонят в течение 3 рабочих дней.');
    expect(page).toContain('<nav>Меню</nav>');

    const shown = await app.store.show(reference);
    expect(shown?.application).toMatchObject({
      form: 'become-mentor',
      formVersion: 2,
      municipality: 'abatskiy',
      consents: [{ id: 'become-mentor', version: '2026-11-22', hash: '0123456789abcdef'.repeat(4) }],
      createdAt: app.clock.now,
      purgeAt: new Date('2026-12-22T07:05:05Z'),
    });
    expect(shown?.deliveries.map(({ target }) => target)).toEqual([
      'operator@nastavnik.example',
      'abatskiy@nastavnik.example',
    ]);
    const { id = '', sealed = new Uint8Array() } = shown?.application ?? {};
    expect(Buffer.from(sealed).includes('Иван')).toBe(false);
    expect((await unseal(app.keys, id, sealed)).answers).toMatchObject({
      name: 'Иван Петров',
      phone: '+79001234567',
    });
    expect(app.lines.join()).not.toMatch(/Иван|900/);
  });

  test('fifty presses at once are one application with one number', async () => {
    const app = await createSampleApp();
    const fields = await app.review();
    app.wait(5);
    const answers = await Promise.all(Array.from({ length: 50 }, () => app.send(fields)));
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(await app.store.stats()).toMatchObject({ applications: 1, waiting: 2 });
  });

  test('a repeat after the token has run out still shows the same number', async () => {
    const app = await createSampleApp();
    const fields = await app.review();
    app.wait(5);
    const first = await app.send(fields);
    app.wait(24 * 3600);
    const repeat = await app.send(fields);
    expect(repeat.headers.get('location')).toBe(first.headers.get('location'));
  });

  test('under another base every address has it', async () => {
    const sample = await createSampleApp();
    const app = await createSampleApp({ config: { ...sample.config, base: '/nastavnichestvo/' } });
    const fields = await app.review();
    app.wait(5);
    const sent = await app.send(fields);
    expect(sent.headers.get('location')).toMatch(/^\/nastavnichestvo\/forms\/become-mentor\/sent\/\?n=/);
    expect((await app.request('health')).status).toBe(200);
  });

  test('the Host header leads nowhere else', async () => {
    const app = await createSampleApp();
    const fields = await app.review();
    app.wait(5);
    const sent = await app.post('forms/become-mentor/send', encode(fields), {
      'x-forwarded-host': 'evil.example',
    });
    expect(sent.headers.get('location')).toMatch(/^\/forms\//);
  });
});

describe('problems', () => {
  test('are told on a page of the site that keeps every answer', async () => {
    const app = await createSampleApp();
    const response = await app.post('forms/become-mentor/check', encode({ ...filled, phone: '12' }));
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('<title>Ошибка: Хочу стать наставником — Моя территория</title>');
    expect(page).toContain('href="#phone"');
    expect(page).toContain('value="Иван Петров"');
  });

  test('are found at sending too, whatever the review page has been turned into', async () => {
    const app = await createSampleApp();
    const fields = await app.review();
    app.wait(5);
    expect((await app.send({ ...fields, adult: '' })).status).toBe(422);
    expect((await app.store.stats()).applications).toBe(0);
  });

  test('an answer with dollar signs is shown as it was typed', async () => {
    const app = await createSampleApp();
    const response = await app.post('forms/become-mentor/check', encode({ ...filled, skills: "$& $' $`" }));
    expect(await response.text()).toContain('$&#38; $&#39; $`');
  });
});

test('«Изменить» opens the form again with every answer in it', async () => {
  const app = await createSampleApp();
  const fields = await app.review();
  const response = await app.post('forms/become-mentor/check', encode({ ...fields, edit: 'phone' }));
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain('value="+7 900 123-45-67"');
  expect(page).toContain('Хожу в походы.</textarea>');
  expect(page).not.toContain('data-problems');
});

describe('without scripts the municipality comes from the page that the visitor was on', () => {
  const { municipality: _, ...unchosen } = filled;
  const from = (referer: string) => ({ referer });

  test('a link from the map reaches the answers', async () => {
    const app = await createSampleApp();
    const referer = from(`${ORIGIN}/become-mentor/apply/?municipality=ishim`);
    for (const answers of [unchosen, { ...unchosen, municipality: '' }]) {
      const response = await app.post('forms/become-mentor/check', encode(answers), referer);
      expect(hiddenFields(await response.text()).municipality).toBe('ishim');
    }
  });

  test.each([
    ['another site’s address says nothing', 'https://evil.example/?municipality=ishim', ''],
    ['a made-up municipality is not taken', `${ORIGIN}/?municipality=moskva`, ''],
  ])('%s', async (_, referer) => {
    const app = await createSampleApp();
    const response = await app.post('forms/become-mentor/check', encode(unchosen), from(referer));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('href="#municipality"');
  });

  test('so does the way that the questions to a mentor have led to', async () => {
    const app = await createSampleApp();
    const { way: _, ...undecided } = filled;
    const referer = from(`${ORIGIN}/become-mentor/apply/?way=register`);
    const response = await app.post('forms/become-mentor/check', encode(undecided), referer);
    expect(hiddenFields(await response.text()).way).toBe('register');
  });

  test('what the visitor chose comes first', async () => {
    const app = await createSampleApp();
    const response = await app.post(
      'forms/become-mentor/check',
      encode(filled),
      from(`${ORIGIN}/become-mentor/apply/?municipality=ishim`),
    );
    expect(hiddenFields(await response.text()).municipality).toBe('abatskiy');
  });
});

describe('a sending that is not taken yet shows the answers once more, with one button', () => {
  test('quicker than anyone reads: the same page is accepted a moment later', async () => {
    const app = await createSampleApp();
    const early = await app.send(await app.review());
    const page = await early.text();
    expect(early.status).toBe(422);
    expect(page).toContain('Ещё не отправлено');
    app.wait(2);
    expect((await app.send(hiddenFields(page))).status).toBe(303);
  });

  test.each([
    ['a page left open for a day', (fields: Record<string, string>) => fields, 24 * 3600],
    ['no token', (fields: Record<string, string>) => ({ ...fields, token: '' }), 5],
    ['a token of other answers', (fields: Record<string, string>) => ({ ...fields, name: 'Пётр' }), 5],
    [
      'a token with a changed signature',
      (fields: Record<string, string>) => ({ ...fields, token: `${fields.token?.slice(0, -2)}AA` }),
      5,
    ],
  ])('%s', async (_, change, seconds) => {
    const app = await createSampleApp();
    const fields = change(await app.review());
    app.wait(seconds);
    const response = await app.send(fields);
    expect(response.status).toBe(422);
    expect((await app.store.stats()).applications).toBe(0);
    app.wait(5);
    expect((await app.send(hiddenFields(await response.text()))).status).toBe(303);
  });
});

describe('the field that people do not see', () => {
  test('holds the application back but gives it a number, and the operator sees and releases it', async () => {
    const app = await createSampleApp();
    const fields = await app.review({ ...filled, website: 'https://spam.example' });
    app.wait(5);
    const sent = await app.send(fields);
    const reference = sent.headers.get('location')?.slice(-15) ?? '';
    expect(sent.status).toBe(303);
    expect(await app.store.list()).toMatchObject([
      { reference, quarantine: 'заполнено скрытое поле', deliveries: [] },
    ]);
    expect(await app.store.resend(reference, app.clock.now)).toBe(2);
  });
});

describe('refusals are pages that say the application was not accepted and what to do', () => {
  const body = encode(filled);
  const form = 'application/x-www-form-urlencoded';

  test.each<[string, number, string, RequestInit]>([
    [
      'a form that does not exist',
      404,
      'forms/unknown/check',
      { method: 'POST', body, headers: { 'content-type': form } },
    ],
    [
      'a name from the prototype',
      404,
      'forms/__proto__/check',
      { method: 'POST', body, headers: { 'content-type': form } },
    ],
    ['an address that does not exist', 404, 'forms/', {}],
    ['a receipt without a number', 404, 'forms/become-mentor/sent/?n=%3Cscript%3E', {}],
    ['another method', 405, 'forms/become-mentor/send', { method: 'PUT', body }],
    ['a post to the receipt', 405, 'forms/become-mentor/sent/', { method: 'POST', body }],
    [
      'another site',
      403,
      'forms/become-mentor/check',
      { method: 'POST', body, headers: { 'content-type': form, origin: 'https://evil.example' } },
    ],
    [
      'a hidden origin',
      403,
      'forms/become-mentor/check',
      { method: 'POST', body, headers: { 'content-type': form, origin: 'null' } },
    ],
    [
      'a page of another site',
      403,
      'forms/become-mentor/check',
      {
        method: 'POST',
        body,
        headers: { 'content-type': form, origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
      },
    ],
    [
      'an upload',
      415,
      'forms/become-mentor/check',
      { method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    ],
    ['no media type', 415, 'forms/become-mentor/check', { method: 'POST', body: new Uint8Array([1]) }],
    [
      'a book',
      413,
      'forms/become-mentor/check',
      { method: 'POST', body: `skills=${'a'.repeat(100_000)}`, headers: { 'content-type': form } },
    ],
    [
      'broken bytes',
      400,
      'forms/become-mentor/check',
      { method: 'POST', body: Uint8Array.of(0x6e, 0x3d, 0xff), headers: { 'content-type': form } },
    ],
    [
      'a repeated key',
      400,
      'forms/become-mentor/check',
      { method: 'POST', body: `${body}&name=x`, headers: { 'content-type': form } },
    ],
  ])('%s: %i', async (_, status, path, init) => {
    const app = await createSampleApp();
    const response = await app.request(path, init);
    const page = await response.text();
    expect(response.status).toBe(status);
    expect(page).toContain('<title>Ошибка: ');
    expect(page).toContain('<nav>Меню</nav>');
    expect(page).toContain('operator@nastavnik.example');
    expect(page).not.toContain('<script');
    if (status !== 404) expect(page).toMatch(/не принято|не отправлено/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
  });

  test('a body that never ends is given up early', async () => {
    const app = await createSampleApp();
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(++pulled && 97)),
    });
    const response = await app.request('forms/become-mentor/check', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': form },
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(100);
  });

  test('too many posts from one address wait, those from another do not', async () => {
    const app = await createSampleApp();
    const statuses: number[] = [];
    for (let n = 0; n < 61; n++) statuses.push((await app.post('forms/become-mentor/check', body)).status);
    expect(statuses.slice(0, 60)).not.toContain(429);
    const refused = await app.post('forms/become-mentor/check', body);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.text()).toContain('ответы остались в форме');
    app.wait(10);
    expect((await app.post('forms/become-mentor/check', body)).status).toBe(200);
  });

  test('opening the address of a post leads to the form', async () => {
    const app = await createSampleApp();
    for (const step of ['check', 'send']) {
      const response = await app.request(`forms/become-mentor/${step}`);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/become-mentor/apply/');
    }
  });
});

describe('when something of ours is broken', () => {
  test('a store that cannot write is told as 503, with the operator’s contact', async () => {
    const { store } = await createSampleApp();
    const app = await createSampleApp({
      store: { ...store, accept: () => Promise.reject(new Error('disk full: Иван Петров')) },
    });
    const fields = await app.review();
    app.wait(5);
    const response = await app.send(fields);
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(/Сейчас не получилось[\s\S]*operator@nastavnik.example/);
    expect(app.lines.join()).not.toContain('Иван');
  });

  test('an application that is stored is shown as accepted, even when nothing can be logged any more', async () => {
    const log = createLog(
      () => {
        throw new Error('EPIPE');
      },
      () => new Date(),
    );
    const app = await createSampleApp({ log });
    const fields = await app.review();
    app.wait(5);
    expect((await app.send(fields)).status).toBe(303);
    expect((await app.store.stats()).applications).toBe(1);
  });

  test('without a published site the page is bare but still readable', async () => {
    const app = await createSampleApp({
      site: () => {
        throw new Error('no build');
      },
    });
    for (const path of ['forms/become-mentor/check', 'forms/nothing']) {
      const response = await app.post(path, encode(filled));
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('Сейчас не получилось');
    }
  });

  test('a visitor who leaves while sending is not an error', async () => {
    const app = await createSampleApp();
    const leaving = new AbortController();
    const body = new ReadableStream({
      pull(controller) {
        leaving.abort();
        controller.error(new DOMException('left', 'AbortError'));
      },
    });
    await app.request('forms/become-mentor/check', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      signal: leaving.signal,
      duplex: 'half',
    } as RequestInit);
    expect(app.lines).toEqual([]);
  });
});
