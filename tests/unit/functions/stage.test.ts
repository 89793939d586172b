import { describe, expect, test } from 'vitest';
import { composeMessage } from '../../../functions/applications/compose-message.ts';
import { signStageLink } from '../../../functions/applications/stage-link.ts';
import { application } from '../../contract/store.ts';
import { letterParts } from './letter-parts.ts';
import { createSampleApp, encode, ORIGIN } from './sample-app.ts';

const REFERENCE = '483-102-759-163';

describe('the link that moves a stage', () => {
  test('opens a page without personal data, and opening it changes nothing', async () => {
    const { app, open } = await prepare();
    const page = await open();
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toMatch(/Хочу стать наставником, Городской округ город Ишим/);
    expect(text).toContain('Сейчас: <strong>Получена</strong>');
    expect((await app.store.status(REFERENCE))?.stage).toBe('received');
  });

  test('moves it by its button, and shows the page again', async () => {
    const { app, open, move } = await prepare();
    const answer = await move('passed');
    expect(answer.status).toBe(303);
    expect(await (await open()).text()).toContain('Сейчас: <strong>Передана координатору</strong>');
    expect((await app.store.status(REFERENCE))?.stage).toBe('passed');
    expect(app.lines.join()).toContain('stage-passed');
  });

  test('is refused when it was changed, is over, or the application is gone', async () => {
    const { app, open, move, link } = await prepare();
    for (const forged of [`${link}x`, link.replace('483', '484'), '']) {
      expect((await open(forged)).status).toBe(404);
      expect((await move('closed', forged)).status).toBe(404);
    }
    await app.store.erase(REFERENCE, app.clock.now);
    expect(await (await open()).text()).toContain('уже нет');
    expect((await move('closed')).status).toBe(404);
    app.wait(2 * 24 * 3600);
    expect(await (await open()).text()).toContain('не действует');
  });

  test('takes no stage that there is not, and no post of another site', async () => {
    const { app, move, link } = await prepare();
    expect((await move('won')).status).toBe(400);
    const foreign = await app.post('forms/stage', encode({ t: link, stage: 'closed' }), {
      origin: 'https://evil.example',
    });
    expect(foreign.status).toBe(403);
    expect((await app.store.status(REFERENCE))?.stage).toBe('received');
  });
});

test('what no page of ours posts moves nothing: an unknown key, a key twice', async () => {
  const { app, link } = await prepare();
  const body = encode({ t: link, stage: 'closed' });
  for (const posted of [`${body}&name=x`, `${body}&stage=invited`, `${body}&t=${link}`]) {
    expect((await app.post('forms/stage', posted)).status).toBe(400);
  }
  expect((await app.store.status(REFERENCE))?.stage).toBe('received');
});

test('a letter of either kind carries the link, and the link opens the page', async () => {
  for (const letterBody of ['full', 'notice'] as const) {
    const app = await createSampleApp();
    const fields = await app.review();
    app.wait(5);
    await app.send(fields);
    const [claimed] = await app.store.claim('worker', app.clock.now, 1000, 1, ['maildir']);
    if (!claimed) throw new Error('nothing was accepted');
    const { text } = await composeMessage(claimed, letterParts(app.keys, { letterBody }));
    const link = text.split(`${ORIGIN}/`).find((part) => part.startsWith('forms/stage?t='));
    expect((await app.request(link?.trim() ?? '')).status).toBe(200);
  }
});

async function prepare() {
  const app = await createSampleApp();
  await app.store.accept(application('1', { reference: REFERENCE, createdAt: app.clock.now }));
  const link = await signStageLink(app.keys, REFERENCE, new Date(app.clock.now.getTime() + 24 * 3600_000));
  const open = (token = link) => app.request(`forms/stage?t=${token}`);
  const move = (stage: string, token = link) => app.post('forms/stage', encode({ t: token, stage }));
  return { app, link, open, move };
}
