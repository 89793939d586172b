import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createRequests } from '../../../src/admin/requests.ts';

/** A server that lets in whoever has signed in, and forgets them when told to. */
async function openServer() {
  let isSignedIn = false;
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const answer = (status: number, words: object) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(words));
    };
    if (request.url === '/login') {
      if (JSON.parse(body).password !== 'верный') return answer(401, { error: 'Пароль не подошёл.' });
      isSignedIn = true;
      return answer(200, { editor: { name: 'Анна', email: 'anna@mail.example', role: 'chief' } });
    }
    if (!isSignedIn) return answer(401, { error: 'Войдите.', login: true });
    bodies.push(body);
    return answer(200, { message: 'ok' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { api, bodies };
}

it('What was sent when the session had ended is sent again after signing in, once for all requests', async () => {
  const { api, bodies } = await openServer();
  let asked = 0;
  const requests = createRequests({
    api,
    enterAgain: async () => {
      asked += 1;
      await requests.logIn({ email: 'anna@mail.example', password: 'верный' });
    },
  });
  await Promise.all([
    requests.send('persistEntry', { raw: 'Мой текст' }),
    requests.send('getEntry', { path: 'content/x' }),
  ]);
  expect(asked).toBe(1);
  expect(bodies.join()).toContain('Мой текст');
  expect(bodies).toHaveLength(2);
});

it('A wrong password is refused in words and asks for no second sign-in', async () => {
  const { api } = await openServer();
  const requests = createRequests({ api, enterAgain: () => Promise.reject(new Error('must not be asked')) });
  await expect(requests.logIn({ email: 'anna@mail.example', password: 'чужой' })).rejects.toThrow(
    'Пароль не подошёл.',
  );
});

it('A server that is away is named, and the text stays', async () => {
  const requests = createRequests({ api: 'http://127.0.0.1:9', enterAgain: async () => {} });
  await expect(requests.send('getEntry', {})).rejects.toThrow(
    /Нет связи с сервером\. Текст остался на экране/,
  );
});
