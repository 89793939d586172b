// Runs a bundle the way its platform does, in a process of its own: loads the file and calls what it exports with
// what the parent sends. `bundle-process.ts yandex <index.js>` or `bundle-process.ts netlify <forms.mjs> <rounds.mjs>`.
import { pathToFileURL } from 'node:url';
import type { BundleCall, BundleReply } from './start-bundle.ts';

const [, , platform, ...files] = process.argv;
const modules = await Promise.all(files.map((file) => import(pathToFileURL(file).href)));
const run = platform === 'yandex' ? runYandex : runNetlify;

process.on('message', async ({ id, ...call }: BundleCall & { id: number }) => {
  const reply = await run(call).catch((error: unknown) => ({ failure: String(error) }));
  process.send?.({ id, ...reply });
});

/** The platform looks up the handler in what `require` returns. */
async function runYandex({ event }: BundleCall): Promise<BundleReply> {
  return { result: await modules[0].default.handler(event) };
}

async function runNetlify({ request, ip }: BundleCall): Promise<BundleReply> {
  const [forms, rounds] = modules;
  const response: Response = request
    ? await forms.default(
        new Request(request.url, { ...request, body: request.body === '' ? null : request.body }),
        { ip },
      )
    : await rounds.default(new Request('https://nastavnik.ru/'));
  return {
    response: { status: response.status, headers: [...response.headers], body: await response.text() },
  };
}

process.send?.('ready');
