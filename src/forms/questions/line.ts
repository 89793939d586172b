import { cleanLine } from '../clean.ts';
import { controlAttributes, field } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, html } from '../markup.ts';
import { lengthProblem } from './length-problem.ts';
import { frameOf, type Wording } from './wording.ts';

export interface LineWording extends Wording {
  /** In characters. */
  readonly maximum: number;
  /** Purpose of the field for the browser's autofill (HTML, WCAG 1.3.5). */
  readonly autocomplete?: string;
}

/** One line of text. */
export function line(wording: LineWording): Question {
  return {
    name: wording.name,
    label: wording.label,
    missing: wording.missing,
    read(posted) {
      const answer = cleanLine(posted);
      const problem = lengthProblem(answer, wording.maximum);
      return problem === undefined ? { answer } : { answer, problem };
    },
    render(state) {
      const frame = frameOf(wording, state);
      const own = attributes({
        value: state.answer,
        autocomplete: wording.autocomplete,
        spellcheck: 'false',
      });
      return field(
        frame,
        html`<input class="field__control" type="text" name="${wording.name}"${controlAttributes(frame)}${own}>`,
      );
    },
    show: (answer) => answer,
  };
}
