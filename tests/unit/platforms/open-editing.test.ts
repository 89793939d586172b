import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../functions/config.ts';
import { openEditing } from '../../../functions/platforms/open-editing.ts';
import { createRebuild } from '../../../functions/platforms/rebuild.ts';

const PEER = { address: '127.0.0.1', serverPort: 4321 };

function open(settings: Readonly<Record<string, string>> = {}) {
  const rebuild = createRebuild(
    () => Promise.reject(new Error('Сайт не собрался: нет места.')),
    () => {},
  );
  const editing = openEditing({
    config: readConfig({ SITE_CONTENT: join('/srv/site', 'content'), ...settings }),
    checkout: '/srv/site',
    repository: '/srv/data/content.git',
    rebuild,
    shownContent: () => 'content',
    log: () => {},
  });
  const ask = async (path: string) => {
    const address = `http://localhost:4321/api/editorial/${path}`;
    const answer = await editing.answer(new Request(address, { headers: { host: 'localhost:4321' } }), PEER);
    return { status: answer.status, body: await answer.json() };
  };
  return { editing, rebuild, ask };
}

describe('The editor’s page', () => {
  it('can ask what became of the last edit', async () => {
    const { rebuild, ask } = open();
    expect(await ask('build')).toEqual({ status: 200, body: { state: 'live' } });
    rebuild.request();
    expect(await ask('build')).toEqual({ status: 200, body: { state: 'building' } });
    await rebuild.settled();
    expect(await ask('build')).toEqual({
      status: 200,
      body: { state: 'failed', problem: 'Сайт не собрался: нет места.' },
    });
  });

  it('shows what needs an editor’s eye: what nobody has checked, and what is overdue', async () => {
    const { status, body } = await open().ask('reminders');
    expect(status).toBe(200);
    const [unchecked, overdue] = body as { title: string; lines: string[] }[];
    expect(unchecked).toMatchObject({ title: 'Не проверяли дольше 90 дней' });
    expect(unchecked?.lines).toContain('municipalities/tobolsk.json: никто ещё не проверял');
    expect(overdue?.title).toBe('Срок прошёл, а отметки «сделано» нет');
    expect(overdue?.lines.join()).toMatch(/roadmaps\/regional\.json: пункты \d/);
  });

  it('opens where nothing is set', async () => {
    const { editing, ask } = open();
    expect(editing.shut).toBeUndefined();
    expect((await ask('me')).status).toBe(200);
  });

  it.each([
    ['SITE_CONTENT', '/srv/tomsk'],
    ['SITE_URL', 'https://nastavnik.ru'],
    ['TRUSTED_PROXIES', '1'],
    ['HOST', '0.0.0.0'],
  ])('is shut by %s=%s, and start can say the same words', async (name, value) => {
    const { editing, ask } = open({ [name]: value });
    expect(editing.shut).toContain(name);
    expect(await ask('me')).toEqual({ status: 403, body: { error: editing.shut } });
  });
});
