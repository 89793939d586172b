import { cleanLine } from '../clean.ts';
import { controlAttributes, type Frame, field } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, type Html, html } from '../markup.ts';
import { lengthProblem } from './length-problem.ts';
import { type Option, type Options, optionsOf } from './option.ts';
import { frameOf, type Wording } from './wording.ts';

export interface PickWording extends Wording {
  readonly options: Options;
  /** Whether a link may carry the answer in its address. */
  readonly isPrefilled?: boolean;
  /** With it, the answer is written as a line while the content offers nothing; it stands in place of the hint. */
  readonly hintWhenEmpty?: string;
}

const PROBLEM = 'Выберите ответ из списка';
const MAXIMUM = 160;

/** One of many answers, in a list that opens. */
export function pick(wording: PickWording): Question {
  const { name, label, missing, options, isPrefilled = false, hintWhenEmpty } = wording;
  return {
    name,
    label,
    missing,
    isPrefilled,
    read(posted, facts) {
      const offered = optionsOf(options, facts);
      if (offered.length === 0 && hintWhenEmpty !== undefined) return readLine(posted);
      if (posted === '' || offered.some(({ id }) => id === posted)) return { answer: posted };
      return { answer: '', problem: PROBLEM };
    },
    render(state) {
      const offered = optionsOf(options, state.facts);
      const frame = frameOf(wording, state);
      return offered.length === 0 && hintWhenEmpty !== undefined
        ? textField({ ...frame, hint: hintWhenEmpty }, state.answer)
        : listField(frame, offered, state.answer, isPrefilled);
    },
    show: (answer, facts) => optionsOf(options, facts).find(({ id }) => id === answer)?.label ?? answer,
  };
}

function readLine(posted: string) {
  const answer = cleanLine(posted);
  const problem = lengthProblem(answer, MAXIMUM);
  return problem === undefined ? { answer } : { answer, problem };
}

function textField(frame: Frame, answer: string): Html {
  const own = attributes({ value: answer, autocomplete: 'off' });
  return field(
    frame,
    html`<input class="field__control" type="text" name="${frame.name}"${controlAttributes(frame)}${own}>`,
  );
}

/** `data-prefilled` tells the page's script that the address may hold the answer. */
function listField(frame: Frame, offered: readonly Option[], answer: string, isPrefilled: boolean): Html {
  const options = offered.map(
    ({ id, label }) => html`<option value="${id}"${attributes({ selected: id === answer })}>${label}</option>
`,
  );
  const own = attributes({ 'data-prefilled': isPrefilled });
  return field(
    frame,
    html`<select class="field__control" name="${frame.name}"${controlAttributes(frame)}${own}>
<option value="">Выберите из списка</option>
${options}</select>`,
  );
}
