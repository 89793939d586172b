import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { freePort, type StartedSite, startSite } from './start-site.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'killed-'));
const letters = join(dataFolder, 'mail', 'new');
let site: StartedSite | undefined;
afterAll(async () => {
  await site?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('an application whose receipt was shown survives the server’s sudden death and is delivered after restart', async () => {
  const { url, firstBuild } = inject('site');
  cpSync(firstBuild, join(dataFolder, 'builds', basename(firstBuild)), { recursive: true });
  const port = await freePort();
  // The address of the shared site, or its build would be another one.
  const variables = { SITE_URL: new URL(url).origin };
  site = await startSite({ dataFolder, port, variables: { ...variables, DRAIN_SECONDS: '3600' } });
  const reference = await apply(site.url, variables.SITE_URL);
  expect(lettersAbout()).toHaveLength(0);
  await site.kill();

  site = await startSite({ dataFolder, port, variables });
  await vi.waitFor(() => expect(lettersAbout()).toHaveLength(2), { timeout: 20_000, interval: 100 });
  const again = await fetch(`${site.url}health`).then((answer) => answer.json());
  expect(reference).toMatch(/^\d{3}(-\d{3}){3}$/);
  expect(JSON.stringify(again)).not.toContain('Выживший');
}, 180_000);

function lettersAbout(): string[] {
  try {
    return readdirSync(letters);
  } catch {
    return [];
  }
}

/** Sends the form as a browser without JavaScript does. */
async function apply(url: string, origin: string): Promise<string> {
  const form = await fetch(`${url}become-mentor/apply/`).then((page) => page.text());
  const consent = /name="consent-become-mentor" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const answers = {
    municipality: 'uvatskiy',
    name: 'Выживший Заявитель',
    phone: '+7 912 000-00-00',
    way: 'unsure',
    adult: 'yes',
    'consent-become-mentor': consent,
  };
  const review = await post(`${url}forms/become-mentor/check`, answers);
  const page = await review.text();
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const sent = await post(
    `${url}forms/become-mentor/send`,
    Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
  );
  expect(sent.status).toBe(303);
  return new URL(sent.headers.get('location') ?? '', origin).searchParams.get('n') ?? '';

  function post(address: string, body: Record<string, string>): Promise<Response> {
    return fetch(address, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { origin },
      redirect: 'manual',
    });
  }
}
