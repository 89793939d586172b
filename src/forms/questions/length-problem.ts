import { countOf, type PluralForms } from '../../text/plural.ts';
import { lengthOf } from '../clean.ts';

const CHARACTERS: PluralForms = ['символ', 'символа', 'символов'];

/** Says how long an answer is and how long it may be, or nothing when it fits. */
export function lengthProblem(answer: string, maximum: number): string | undefined {
  const length = lengthOf(answer);
  if (length <= maximum) return undefined;
  return `Сократите ответ: сейчас ${countOf(length, CHARACTERS)}, помещается ${countOf(maximum, CHARACTERS)}`;
}
