import { controlAttributes, field } from '../field.ts';
import type { QuestionState } from '../form.ts';
import { attributes, type Html, html } from '../markup.ts';
import { frameOf, type Wording } from './wording.ts';

/** A line for digits: phones show their digit keys, and browsers offer nothing from elsewhere. */
export function digitInput(wording: Wording, state: QuestionState): Html {
  const frame = frameOf(wording, state);
  // Not type="number": a wheel or an arrow key would change what was typed.
  const own = attributes({ value: state.answer, inputmode: 'numeric', autocomplete: 'off' });
  return field(
    frame,
    html`<input class="field__control" type="text" name="${wording.name}"${controlAttributes(frame)}${own}>`,
  );
}
