import fc from 'fast-check';
import { becomeMentor } from '../../src/forms/become-mentor.ts';
import { filled } from '../unit/forms/sample-facts.ts';
import { createSampleApp, encode, hiddenFields, ORIGIN } from '../unit/functions/sample-app.ts';
import { MARK, type Order, orders, unreadable } from './fuzz-orders.ts';

export interface Fuzz {
  readonly requests: number;
  /** How many requests got which status: every part of the app was reached. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Whatever people wrote that could be reviewed, and was then accepted. */
  readonly accepted: number;
}

type Answer = Pick<Response, 'status' | 'headers'> & { readonly text: string };

/**
 * Asks the app for everything that can be put into a request.
 *
 * @throws with the smallest request that breaks a promise: an answer below 500, nothing given back as markup, and
 *   the security headers
 */
export async function fuzz(requests: number): Promise<Fuzz> {
  const app = await createSampleApp({
    limiter: { take: async () => 0 },
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
  });
  const statuses: Record<number, number> = {};
  const fields = await app.review();
  app.wait(5);

  const ask = async (order: Order): Promise<void> => {
    const { path, ...init } = order;
    const response = await app.request(path, init);
    const answer = { status: response.status, headers: response.headers, text: await response.text() };
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    mustKeepPromises(answer);
  };
  await fc.assert(fc.asyncProperty(orders(fields, ORIGIN), ask), { numRuns: requests });

  let accepted = 0;
  const written = fc.record({
    name: unreadable,
    skills: unreadable,
    email: fc.constantFrom('', 'а@почта.рф'),
  });
  const review = async (answers: Readonly<Record<string, string>>): Promise<void> => {
    const page = await app.post(`forms/${becomeMentor.id}/check`, encode({ ...filled, ...answers }));
    if (page.status === 422) return;
    const reviewed = hiddenFields(await page.text());
    app.wait(5);
    const { status } = await app.send(reviewed);
    if (status !== 303) throw new Error(`What was shown for review was not accepted: ${status}`);
    accepted += 1;
  };
  await fc.assert(fc.asyncProperty(written, review), { numRuns: Math.ceil(requests / 20) });

  const failures = app.lines.filter((line) => line.includes('"error"'));
  if (failures.length > 0) throw new Error(`Errors in the log: ${failures.slice(0, 3).join()}`);
  return { requests: Object.values(statuses).reduce((sum, count) => sum + count, 0), statuses, accepted };
}

function mustKeepPromises({ status, headers, text }: Answer): void {
  if (status >= 500) throw new Error(`Answered ${status}`);
  const given = `${text} ${headers.get('location') ?? ''}`;
  const raw = [...'<"\'&'].find((sign) => given.includes(sign + MARK));
  if (raw) throw new Error(`Given back as markup: ${raw}${MARK}`);
  if (HIDDEN.test(text)) throw new Error('Given back with signs that hide or reorder what is read');
  for (const [name, value] of Object.entries(PROMISED)) {
    if (!headers.get(name)?.includes(value)) throw new Error(`${name}: ${headers.get(name)}`);
  }
}

const HIDDEN = /[\0\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

const PROMISED = {
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};
