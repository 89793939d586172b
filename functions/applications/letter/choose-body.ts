import type { Form } from '../../../src/forms/form.ts';
import type { LetterBody } from '../../config.ts';
import type { Reader } from './reader-of.ts';

/**
 * What a letter holds: what the settings say, else what the form says, else the least. Sealed answers are for the
 * operator, who has the key.
 *
 * @param form `undefined` when the site has it no more
 */
export function chooseBody(
  form: Pick<Form, 'letter'> | undefined,
  reader: Reader,
  setting: LetterBody | undefined,
): LetterBody {
  const body = setting ?? form?.letter ?? 'notice';
  return body === 'sealed' && reader !== 'operator' ? 'notice' : body;
}
