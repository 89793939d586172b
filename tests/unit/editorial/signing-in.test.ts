import { beforeEach, describe, expect, it } from 'vitest';
import { accountsDoor } from '../../../functions/editorial/accounts-door.ts';
import { createGateway, type Gateway } from '../../../functions/editorial/gateway.ts';
import { openRepository } from '../../../functions/editorial/git/repository.ts';
import { redrawPicture } from '../../../functions/editorial/redraw-picture.ts';
import { createSignIn } from '../../../functions/editorial/sign-in.ts';
import { openWaitingPictures } from '../../../functions/editorial/waiting-pictures.ts';
import type { Editor } from '../../../src/model/editor.ts';
import { openAccounts, PASSWORD } from './accounts-desk.ts';

const SITE = 'https://nastavnik.ru';
const ANNA: Editor = {
  name: 'Анна',
  email: 'anna@mail.example',
  role: 'municipal',
  municipality: 'ishim',
};
const PEER = { address: '127.0.0.1', serverPort: 4321 };
const OWN = { origin: SITE, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };

let desk: ReturnType<typeof openAccounts>;
let gateway: Gateway;
let shut: string | undefined;

beforeEach(async () => {
  desk = openAccounts();
  shut = undefined;
  await desk.add(ANNA);
  const { sessions, logIn } = desk;
  gateway = createGateway({
    repository: openRepository('/nowhere'),
    base: '/nastavnichestvo/',
    door: accountsDoor({ shut: undefined, origin: SITE, sessions }),
    signIn: createSignIn({ origin: SITE, base: '/nastavnichestvo/', shut: () => shut, logIn, sessions }),
    now: () => new Date(),
    timeZone: 'Asia/Yekaterinburg',
    onPublished: () => {},
    buildState: () => ({ state: 'live' }),
    previews: { ask: async () => null },
    waiting: openWaitingPictures({ folder: '/nowhere', now: () => new Date() }),
    redraw: redrawPicture,
    reminders: async () => [],
    log: { error: () => {} },
    audit: () => {},
    nameOf: desk.pauses.nameOf,
  });
});

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await gateway(new Request(`${SITE}/nastavnichestvo/api/editorial/${path}`, init), PEER);
  if (!answer) throw new Error(`The gateway does not know ${path}`);
  return answer;
}

const logIn = (password: string, headers: Record<string, string> = OWN) =>
  ask('login', { method: 'POST', headers, body: JSON.stringify({ email: ANNA.email, password }) });

const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

describe('An editor with an account', () => {
  it('signs in, works, and signs out', async () => {
    const entered = await logIn(PASSWORD);
    expect(entered.status).toBe(200);
    expect(await entered.json()).toEqual({ editor: ANNA });
    const cookie = cookieOf(entered);
    const me = await ask('me', { headers: { cookie } });
    expect(await me.json()).toEqual({ editor: ANNA, mode: 'review' });

    const left = await ask('logout', { method: 'POST', headers: { ...OWN, cookie } });
    expect(left.status).toBe(204);
    expect(left.headers.getSetCookie()[0]).toMatch(/^editor=; .*Max-Age=0/);
    expect((await ask('me', { headers: { cookie } })).status).toBe(401);
  });

  it('gets a cookie that no script reads and no foreign page sends', async () => {
    expect((await logIn(PASSWORD)).headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^editor=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/nastavnichestvo\/api\/editorial\/; Max-Age=604800; Secure$/,
      ),
      expect.stringContaining('Path=/nastavnichestvo/admin/drafts/;'),
    ]);
  });

  it.each(['me', 'build', 'reminders', `blob/${'a'.repeat(40)}.jpg?path=x`])(
    'is asked to sign in before %s',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({ error: expect.stringContaining('Войдите'), login: true });
    },
  );

  it('is asked to sign in before any action, with a made-up cookie too', async () => {
    for (const cookie of ['', 'editor=', `editor=${'A'.repeat(43)}`]) {
      const headers = { ...OWN, cookie };
      const body = JSON.stringify({ action: 'getEntry', params: { path: 'content/region/site.json' } });
      expect((await ask('decap', { method: 'POST', headers, body })).status).toBe(401);
    }
  });

  it('hears in plain words that the password is wrong, and when to come again', async () => {
    for (let at = 0; at < 5; at += 1) {
      const answer = await logIn('wrong password');
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({ error: expect.stringContaining('Caps Lock') });
    }
    const paused = await logIn(PASSWORD);
    expect(paused.status).toBe(429);
    expect(paused.headers.get('retry-after')).toBe('1');
    expect((await paused.json()).error).toContain('через 1 с');
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { ...OWN, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    [
      'another site in an old browser',
      { 'content-type': 'application/json', origin: 'https://evil.example' },
    ],
    ['a sandboxed frame', { ...OWN, origin: 'null' }],
    ['nobody knows where', { 'content-type': 'application/json' }],
    ['a neighbour under the same name', { ...OWN, 'sec-fetch-site': 'same-site' }],
  ])('is refused when the request comes from %s', async (_from, headers) => {
    expect((await logIn(PASSWORD, headers)).status).toBe(403);
    const cookie = cookieOf(await logIn(PASSWORD));
    for (const path of ['decap', 'logout']) {
      const answer = await ask(path, { method: 'POST', headers: { ...headers, cookie }, body: '{}' });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect((await ask('me', { headers: { cookie } })).status, 'and is still signed in').toBe(200);
  });

  it('is let in from this site alone when a page is only read', async () => {
    const cookie = cookieOf(await logIn(PASSWORD));
    const from = (site: string) => ask('me', { headers: { cookie, 'sec-fetch-site': site } });
    expect((await from('same-origin')).status).toBe(200);
    expect((await from('cross-site')).status).toBe(403);
  });

  it('cannot sign in where the settings shut the editor', async () => {
    shut = 'Редактор закрыт: SITE_URL называет адрес http://nastavnik.local.';
    const answer = await logIn(PASSWORD);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ error: shut });
  });

  it('sends nothing but two short strings', async () => {
    const post = (body: string) => ask('login', { method: 'POST', headers: OWN, body });
    expect((await post('{"email": {"a": 1}, "password": []}')).status).toBe(422);
    expect((await post(JSON.stringify({ email: 'a@b.ru', password: 'x'.repeat(9000) }))).status).toBe(413);
  });
});
