import { deriveKeys } from '../../functions/applications/keys.ts';
import { signToken } from '../../functions/applications/token.ts';
import { becomeMentor } from '../../src/forms/become-mentor.ts';
import { readAnswers } from '../../src/forms/read.ts';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { facts, filled } from '../unit/forms/sample-facts.ts';
import { SECRET } from './server-process.ts';

/** How long ago the applicant has got the review page: nobody has to wait before sending. */
const READ_FOR = 5000;

/**
 * Writes applications that are read and ready to be sent, each with a token and words of its own: the same answers
 * twice would be one application. Gives the body of the post.
 *
 * @param answers take the place of the sample's
 * @param site what is offered and agreed to on the site that they are sent to
 */
export async function createApplicant(
  answers: Readonly<Record<string, string>> = {},
  site: SiteFacts = facts,
): Promise<() => Promise<string>> {
  const keys = await deriveKeys(Uint8Array.from(Buffer.from(SECRET, 'hex')));
  const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
  return async () => {
    const skills = `${answers.skills ?? filled.skills} ${crypto.randomUUID()}`;
    const outcome = readAnswers(becomeMentor, new URLSearchParams({ ...filled, ...answers, skills }), site);
    if (outcome.kind !== 'answers') throw new Error('The sample answers are not in order');
    const shownAt = new Date(Date.now() - READ_FOR);
    const token = await signToken(keys, random, becomeMentor.id, outcome.answers, shownAt);
    return new URLSearchParams({ ...outcome.answers, website: '', token }).toString();
  };
}
