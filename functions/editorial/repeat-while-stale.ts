import { StaleCommitError } from './git/commit-files.ts';
import { Refusal } from './refusal.ts';

/** Only `npm run content` writes beside this process, and only now and then: more tries would hide a fault. */
const TRIES = 5;

/**
 * Does work on the published branch again when somebody was quicker; each time it reads everything anew.
 *
 * @throws {Refusal} 409 when that goes on
 */
export async function repeatWhileStale<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StaleCommitError)) throw error;
    }
  }
  throw new Refusal(
    409,
    'Содержание сейчас меняет команда npm run content. Подождите немного и повторите. Ваш текст остался на экране.',
  );
}
