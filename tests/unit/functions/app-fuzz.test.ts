import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RateLimiter } from '../../../functions/guards/rate.ts';
import { filled } from '../forms/sample-facts.ts';
import { createSampleApp, encode } from './sample-app.ts';

const limiter: RateLimiter = { take: async () => 0 };
const app = await createSampleApp({ limiter });

test('no bytes bring the server down', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom('check', 'send'),
      fc.uint8Array({ maxLength: 300 }),
      async (step, bytes) => {
        const { status } = await app.post(`forms/become-mentor/${step}`, Uint8Array.from(bytes));
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: 500 },
  ));

test('no answers bring the server down', () =>
  fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.constantFrom(...Object.keys(filled), 'token', 'edit'),
        fc.string({ unit: 'binary', maxLength: 200 }),
      ),
      async (answers) => {
        for (const step of ['check', 'send']) {
          const { status } = await app.post(`forms/become-mentor/${step}`, encode({ ...filled, ...answers }));
          expect([200, 422]).toContain(status);
        }
      },
    ),
    { numRuns: 300 },
  ));

test('no answer becomes markup on the review page', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const answers = { ...filled, skills: `"'><script>${text}</script><img src=x onerror=1>`, email: '' };
      const page = await (await app.post('forms/become-mentor/check', encode(answers))).text();
      expect(page).not.toMatch(/<script|<img/);
    }),
    { numRuns: 300 },
  ));
