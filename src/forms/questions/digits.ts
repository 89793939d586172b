import { cleanLine } from '../clean.ts';
import type { Question } from '../form.ts';
import { digitInput } from './digit-input.ts';
import type { Wording } from './wording.ts';

export interface DigitsWording extends Wording {
  /** How many digits there may be. */
  readonly lengths: readonly number[];
  /** What to say when it is something else. */
  readonly problem: string;
}

/** A few digits, a code for example; blanks and hyphens between them do not count. */
export function digits(wording: DigitsWording): Question {
  return {
    name: wording.name,
    label: wording.label,
    missing: wording.missing,
    read(posted) {
      const spelling = cleanLine(posted);
      const answer = spelling.replace(/[\s-]/g, '');
      const isRight = /^\d*$/.test(answer) && [0, ...wording.lengths].includes(answer.length);
      return isRight ? { answer } : { answer: spelling, problem: wording.problem };
    },
    render: (state) => digitInput(wording, state),
    show: (answer) => answer,
  };
}
