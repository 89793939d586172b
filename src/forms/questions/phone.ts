import { formatPhone, parsePhone } from '../../text/phone.ts';
import { cleanLine } from '../clean.ts';
import { controlAttributes, field } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, html } from '../markup.ts';
import { frameOf, type Wording } from './wording.ts';

/** Every form calls the applicant's phone so: its last digits open the status. */
export const PHONE = 'phone';

const PROBLEM = 'Проверьте номер: нужен телефон с кодом, например 8 900 123-45-67';

/** A phone in any spelling; the answer is kept in E.164 form. */
export function phone(words: Omit<Wording, 'name'>): Question {
  const wording = { ...words, name: PHONE };
  return {
    name: wording.name,
    isContact: true,
    label: wording.label,
    missing: wording.missing,
    read(posted) {
      const spelling = cleanLine(posted).replace(/\p{Dash_Punctuation}|\u2212/gu, '-');
      if (spelling === '') return { answer: '' };
      const answer = parsePhone(spelling);
      return answer === undefined ? { answer: spelling, problem: PROBLEM } : { answer };
    },
    render(state) {
      const frame = frameOf(wording, state);
      const own = attributes({ value: formatPhone(state.answer), autocomplete: 'tel' });
      return field(
        frame,
        html`<input class="field__control" type="tel" name="${wording.name}"${controlAttributes(frame)}${own}>`,
      );
    },
    show: formatPhone,
  };
}
