import { cleanLine } from '../clean.ts';
import { controlAttributes, field } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, html } from '../markup.ts';
import { frameOf, type Wording } from './wording.ts';

export interface NumberWording extends Wording {
  readonly minimum: number;
  readonly maximum: number;
}

/** A whole number; the answer is its digits without leading zeros. */
export function number(wording: NumberWording): Question {
  const { name, label, missing, minimum, maximum } = wording;
  return {
    name,
    label,
    missing,
    read(posted) {
      const typed = cleanLine(posted);
      if (typed === '') return { answer: '' };
      const value = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
      if (value >= minimum && value <= maximum) return { answer: String(value) };
      return { answer: typed, problem: `Напишите число цифрами: от ${minimum} до ${maximum}` };
    },
    render(state) {
      const frame = frameOf(wording, state);
      // Not type="number": a wheel or an arrow key would change what was typed.
      const own = attributes({ inputmode: 'numeric', value: state.answer, autocomplete: 'off' });
      return field(
        frame,
        html`<input class="field__control" type="text" name="${name}"${controlAttributes(frame)}${own}>`,
      );
    },
    show: (answer) => answer,
  };
}
