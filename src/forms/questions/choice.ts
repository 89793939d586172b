import { type Frame, fieldGroup } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, type Html, html } from '../markup.ts';
import type { Option } from './option.ts';
import { frameOf, type Wording } from './wording.ts';

export interface ChoiceWording extends Wording {
  readonly options: readonly Option[];
}

const PROBLEM = 'Выберите один из ответов на странице';

/** One of several answers, all in sight. */
export function choice(wording: ChoiceWording): Question {
  const find = (id: string) => wording.options.find((option) => option.id === id);
  return {
    name: wording.name,
    label: wording.label,
    missing: wording.missing,
    read(posted) {
      if (posted === '' || find(posted)) return { answer: posted };
      return { answer: '', problem: PROBLEM };
    },
    render(state) {
      const frame = frameOf(wording, state);
      return fieldGroup(
        frame,
        wording.options.map((option, index) => radio(frame, option, index, option.id === state.answer)),
      );
    },
    show: (answer) => find(answer)?.label ?? answer,
  };
}

/** The first option carries the question's own id, so that the list of problems leads to it. */
function radio({ name }: Frame, option: Option, index: number, isChecked: boolean): Html {
  const id = index === 0 ? name : `${name}-${option.id}`;
  return html`<div class="choice"><input type="radio" name="${name}" value="${option.id}"${attributes({ id, checked: isChecked })}><label for="${id}">${option.label}</label></div>
`;
}
