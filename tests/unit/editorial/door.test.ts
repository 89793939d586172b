import { describe, expect, it } from 'vitest';
import type { Peer } from '../../../functions/editorial/door.ts';
import { localDoor } from '../../../functions/editorial/local-door.ts';
import { CHIEF, LOCAL, openDesk } from './desk.ts';

const door = localDoor({ shut: undefined, editor: CHIEF });

interface Visit {
  readonly method?: string;
  readonly peer?: Partial<Peer>;
  readonly headers?: Record<string, string>;
}

function visit({ method = 'GET', peer, headers }: Visit = {}) {
  const own = method === 'POST' ? { origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' } : {};
  const all = { host: 'localhost:4321', ...own, ...headers };
  const request = new Request('http://localhost:4321/api/editorial/me', { method, headers: all });
  return door(request, { ...LOCAL, ...peer });
}

describe('The door without a password', () => {
  it.each<[string, Visit]>([
    ['localhost', {}],
    ['127.0.0.1', { headers: { host: '127.0.0.1:4321' } }],
    ['IPv6 loopback', { peer: { address: '::1' }, headers: { host: '[::1]:4321' } }],
    ['loopback as IPv6 writes it', { peer: { address: '::ffff:127.0.0.1' } }],
    ['a save from the editor’s own page', { method: 'POST' }],
  ])('opens for %s and says that there was no password', (_who, how) => {
    expect(visit(how)).toEqual({
      editor: CHIEF,
      notice: expect.stringContaining('без пароля'),
      mode: 'simple',
    });
  });

  it.each<[string, Visit, RegExp]>([
    ['another computer', { peer: { address: '192.168.1.7' } }, /на том компьютере/],
    ['an address that only looks local', { peer: { address: '127.0.0.1.example' } }, /на том компьютере/],
    ['a proxy: Forwarded', { headers: { forwarded: 'for=1.2.3.4' } }, /через другой сервер/],
    ['a proxy: X-Forwarded-For', { headers: { 'x-forwarded-for': '1.2.3.4' } }, /через другой сервер/],
    ['a proxy: X-Forwarded-Proto', { headers: { 'x-forwarded-proto': 'https' } }, /через другой сервер/],
    ['a proxy: X-Real-IP', { headers: { 'x-real-ip': '1.2.3.4' } }, /через другой сервер/],
    ['a proxy: Via', { headers: { via: '1.1 proxy' } }, /через другой сервер/],
    ['a foreign name (DNS rebinding)', { headers: { host: 'evil.example:4321' } }, /http:\/\/localhost:4321/],
    ['another port', { headers: { host: 'localhost:80' } }, /http:\/\/localhost:4321/],
    ['a name without a port', { headers: { host: 'localhost' } }, /http:\/\/localhost:4321/],
    ['no name', { headers: { host: '' } }, /http:\/\/localhost:4321/],
    ['reading from a foreign page', { headers: { 'sec-fetch-site': 'cross-site' } }, /чужой страницы/],
    ['reading from another port', { headers: { 'sec-fetch-site': 'same-site' } }, /чужой страницы/],
    ['a foreign Origin', { method: 'POST', headers: { origin: 'https://evil.example' } }, /чужой страницы/],
    ['an opaque Origin', { method: 'POST', headers: { origin: 'null' } }, /чужой страницы/],
    [
      'Origin of another local server',
      { method: 'POST', headers: { origin: 'http://localhost:3000' } },
      /чужой страницы/,
    ],
    [
      'a post from a foreign page',
      { method: 'POST', headers: { 'sec-fetch-site': 'same-site' } },
      /чужой страницы/,
    ],
  ])('stays shut for %s, and says why', (_who, how, reason) => {
    expect(visit(how)).toEqual({ refusal: expect.stringMatching(reason) });
  });

  it('stays shut where the settings say so, even for a request that seems to come from this machine', () => {
    const shut = localDoor({ shut: 'Редактор закрыт.', editor: CHIEF });
    const request = new Request('http://localhost:4321/api/editorial/me', {
      headers: { host: 'localhost:4321' },
    });
    expect(shut(request, LOCAL)).toEqual({ refusal: 'Редактор закрыт.' });
  });

  it('tells the page who came in, or the reason why not', async () => {
    const desk = await openDesk();
    const me = await desk.ask('me');
    expect(await me.json()).toEqual({ editor: CHIEF, notice: expect.any(String), mode: 'simple' });
    const refused = await desk.ask('me', { headers: { 'x-forwarded-for': '1.2.3.4' } });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toEqual({ error: expect.stringContaining('через другой сервер') });
  });
});
