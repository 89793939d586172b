import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import { createFixedChance, joinFixedForms, ORIGIN } from './platforms/fixed-forms.ts';
import {
  type Answers,
  type Call,
  expectedStatus,
  type Platform,
  stepNames,
  toAnswer,
  walk,
} from './platforms/walk.ts';

export interface OpenPlatform {
  readonly ask: Platform;
  close?(): Promise<void>;
}

/**
 * Whatever runs the form functions, a visitor is given the same answer to the last byte: the one that the core gives
 * when it is called without any platform.
 *
 * @param open starts the platform's adapter over `joinFixedForms`
 */
export function describePlatform(name: string, open: () => Promise<OpenPlatform>): void {
  describe(`${name} answers as the core does`, () => {
    let platform: OpenPlatform;
    let bare: Answers;
    let answers: Answers;
    beforeAll(async () => {
      bare = await walk(await openCore());
      platform = await open();
      answers = await walk(platform.ask);
    }, 120_000);
    afterAll(() => platform?.close?.());

    test.each(stepNames)('%s', (step) => {
      expect(answers[step]?.status).toBe(expectedStatus(step));
      expect(answers[step]).toEqual(bare[step]);
    });
  });
}

async function openCore(): Promise<Platform> {
  const forms = await joinFixedForms(openSqliteStore(':memory:'), createFixedChance());
  return async (call) => toAnswer(await forms.answer(toRequest(call), { address: '192.0.2.1' }));
}

/** A call as a request of the standard kind. */
export function toRequest({ method, path, headers, body }: Call): Request {
  return new Request(ORIGIN + path, { method, headers, body: body ?? null });
}
