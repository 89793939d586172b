import { createApp } from '../../../functions/app.ts';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import type { Dependencies } from '../../../functions/dependencies.ts';
import { createMemoryRate } from '../../../functions/guards/memory-rate.ts';
import { openSqliteStore } from '../../../functions/outbox/sqlite.ts';
import { facts, filled } from '../forms/sample-facts.ts';

export const ORIGIN = 'https://nastavnik.example';
const SHELL =
  '<html lang="ru"><head><title><!--shell:title--></title></head><body><nav>Меню</nav><main><!--shell:main--></main></body></html>';

/** The app over a real store in memory, with a clock that the test sets and a foreseeable randomness. */
export async function createSampleApp(replaced: Partial<Dependencies> = {}) {
  const clock = { now: new Date('2026-11-22T07:05:00Z') };
  let drawn = 0;
  const lines: string[] = [];
  const store = openSqliteStore(':memory:');
  const dependencies: Dependencies = {
    config: {
      isProduction: false,
      origin: ORIGIN,
      base: '/',
      operatorEmail: undefined,
      retentionDays: 30,
      postsPerAddress: 60,
    },
    store,
    visits: { count: (visit) => store.countVisits([visit]) },
    keys: await deriveKeys(new Uint8Array(32).fill(7)),
    outlet: { mail: 'maildir' },
    now: () => clock.now,
    random: (size) => Uint8Array.from({ length: size }, () => (drawn++ * 31 + 17) % 250),
    site: () => ({ facts, shell: SHELL, policy: { scriptHashes: [] } }),
    limiter: createMemoryRate((size) => new Uint8Array(size)),
    log: (entry) => lines.push(JSON.stringify(entry)),
    ...replaced,
  };
  const app = createApp(dependencies);
  const { base } = dependencies.config;

  const request = (path: string, init: RequestInit = {}, address = '192.0.2.1') =>
    app.fetch(new Request(ORIGIN + base + path, init), { address });
  const post = (path: string, body: BodyInit, headers: Record<string, string> = {}, address?: string) => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN };
    return request(path, { method: 'POST', body, headers: { ...form, ...headers } }, address);
  };

  return {
    ...dependencies,
    clock,
    lines,
    request,
    post,
    /** The hidden fields of the review page, as the browser would send them. */
    async review(answers: Readonly<Record<string, string>> = filled): Promise<Record<string, string>> {
      const page = await (await post('forms/become-mentor/check', encode(answers))).text();
      return hiddenFields(page);
    },
    send: (fields: Readonly<Record<string, string>>) => post('forms/become-mentor/send', encode(fields)),
    wait(seconds: number): void {
      clock.now = new Date(clock.now.getTime() + seconds * 1000);
    },
  };
}

export function encode(answers: Readonly<Record<string, string>>): string {
  return new URLSearchParams(answers).toString();
}

export function hiddenFields(page: string): Record<string, string> {
  const found = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, unescapeHtml(value)]));
}

function unescapeHtml(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
