import { parseReference } from '../../text/reference.ts';
import { cleanLine } from '../clean.ts';
import type { Question } from '../form.ts';
import { digitInput } from './digit-input.ts';
import type { Wording } from './wording.ts';

const PROBLEM = 'Проверьте номер: в нём двенадцать цифр, например 483-102-759-163';

/** The number of an application, in any spelling; kept as we write it. */
export function referenceNumber(wording: Wording): Question {
  return {
    name: wording.name,
    label: wording.label,
    missing: wording.missing,
    read(posted) {
      const spelling = cleanLine(posted);
      if (spelling === '') return { answer: '' };
      const answer = parseReference(spelling);
      return answer === undefined ? { answer: spelling, problem: PROBLEM } : { answer };
    },
    render: (state) => digitInput(wording, state),
    show: (answer) => answer,
  };
}
