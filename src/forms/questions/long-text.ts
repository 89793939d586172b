import { cleanText } from '../clean.ts';
import { controlAttributes, field } from '../field.ts';
import type { Question } from '../form.ts';
import { html } from '../markup.ts';
import { lengthProblem } from './length-problem.ts';
import { frameOf, type Wording } from './wording.ts';

export interface LongTextWording extends Wording {
  /** In characters. */
  readonly maximum: number;
}

/** A text of several lines. */
export function longText(wording: LongTextWording): Question {
  return {
    name: wording.name,
    label: wording.label,
    missing: wording.missing,
    read(posted) {
      const answer = cleanText(posted);
      const problem = lengthProblem(answer, wording.maximum);
      return problem === undefined ? { answer } : { answer, problem };
    },
    render(state) {
      const frame = frameOf(wording, state);
      // A parser drops the first line break of a text area, so one is written for it to drop.
      return field(
        frame,
        html`<textarea class="field__control" name="${wording.name}" rows="5"${controlAttributes(frame)}>
${state.answer}</textarea>`,
      );
    },
    show: (answer) => answer,
  };
}
