import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { TOKEN_MIN_AGE } from '../../../functions/applications/token.ts';
import { filled } from '../../unit/forms/sample-facts.ts';
import { encode, hiddenFields } from '../../unit/functions/sample-app.ts';
import type { Call } from './walk.ts';

/** The address of the site whose bundles are tried. */
export const SITE_URL = 'https://nastavnik.ru';

/** Applies as a visitor does, from the form to the receipt, and returns the number. */
export async function apply(ask: (call: Call) => Promise<Response>): Promise<string> {
  const review = await ask(post('check', filled));
  const fields = hiddenFields(await review.text());
  expect(review.status).toBe(200);
  // A bundle has the real clock, and nobody reads the answers over in less.
  await setTimeout(TOKEN_MIN_AGE);
  const [sent, again] = [await ask(post('send', fields)), await ask(post('send', fields))];
  expect(sent.status).toBe(303);
  const location = sent.headers.get('location') ?? '';
  expect(again.headers.get('location')).toBe(location);
  const receipt = await ask({ method: 'GET', path: location, headers: {} });
  const reference = location.slice(-15);
  expect(await receipt.text()).toContain(`<strong>${reference}</strong>`);
  return reference;
}

/** What `/health` answers. */
export async function health(ask: (call: Call) => Promise<Response>): Promise<unknown> {
  return (await ask({ method: 'GET', path: '/health', headers: {} })).json();
}

export function post(step: 'check' | 'send', answers: Readonly<Record<string, string>>): Call {
  return {
    method: 'POST',
    path: `/forms/become-mentor/${step}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: SITE_URL },
    body: new TextEncoder().encode(encode(answers)),
  };
}
