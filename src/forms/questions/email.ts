import { isEmail } from '../../text/email.ts';
import { cleanLine } from '../clean.ts';
import { controlAttributes, field } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, html } from '../markup.ts';
import { frameOf, type Wording } from './wording.ts';

const PROBLEM = 'Проверьте адрес почты: в нём нужны знак @ и точка, например imya@pochta.ru';

/** An e-mail address; Cyrillic domains pass. */
export function email(wording: Wording): Question {
  return {
    name: wording.name,
    isContact: true,
    label: wording.label,
    missing: wording.missing,
    read(posted) {
      const answer = cleanLine(posted).replaceAll(' ', '');
      return answer === '' || isEmail(answer) ? { answer } : { answer, problem: PROBLEM };
    },
    render(state) {
      const frame = frameOf(wording, state);
      // Not type="email": browsers would turn «почта.рф» into punycode before it is sent.
      const own = attributes({
        inputmode: 'email',
        value: state.answer,
        autocomplete: 'email',
        autocapitalize: 'none',
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
