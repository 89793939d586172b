import { type Answers, type Form, questionsOf } from '../../src/forms/form.ts';
import type { Keys } from './keys.ts';

/**
 * A keyed hash that is the same when one person sends the same answers twice, from two tabs for example. There is none
 * without a phone or an address among them: then two people may well say the same.
 *
 * @param isTrapped what looks like a machine's never takes a person's sending along into quarantine
 */
export async function likenessOf(
  { likeness }: Pick<Keys, 'likeness'>,
  { form, answers, isTrapped }: { form: Form; answers: Answers; isTrapped: boolean },
): Promise<string | undefined> {
  const contacts = questionsOf(form).filter(({ isContact }) => isContact);
  if (contacts.every(({ name }) => !answers[name])) return undefined;
  const text = JSON.stringify([form.id, form.version, isTrapped, Object.entries(answers)]);
  return Buffer.from(await likeness.sign(text)).toString('base64url');
}
