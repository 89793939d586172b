import { cleanLine } from '../clean.ts';
import { controlAttributes, field } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, html } from '../markup.ts';
import { frameOf, type Wording } from './wording.ts';

const PROBLEM = 'Проверьте номер: в нём двенадцать цифр, например 483-102-759-163';

/** The number of an earlier application in any spelling; the answer has it in threes, as receipts show it. */
export function referenceNumber(wording: Wording): Question {
  const { name, label, missing } = wording;
  return {
    name,
    label,
    missing,
    read(posted) {
      const typed = cleanLine(posted);
      if (typed === '') return { answer: '' };
      const digits = typed.replace(/[\s\p{Dash_Punctuation}\u2212№]/gu, '');
      if (!/^\d{12}$/.test(digits)) return { answer: typed, problem: PROBLEM };
      return { answer: digits.replace(/\d{3}(?=\d)/g, '$&-') };
    },
    render(state) {
      const frame = frameOf(wording, state);
      const own = attributes({ inputmode: 'numeric', value: state.answer, autocomplete: 'off' });
      return field(
        frame,
        html`<input class="field__control" type="text" name="${name}"${controlAttributes(frame)}${own}>`,
      );
    },
    show: (answer) => answer,
  };
}
