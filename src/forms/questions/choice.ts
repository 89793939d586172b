import { type Frame, fieldGroup } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, type Html, html } from '../markup.ts';
import type { Option } from './option.ts';
import { frameOf, type Wording } from './wording.ts';

export interface ChoiceWording extends Wording {
  readonly options: readonly Option[];
  /** Whether a link may carry the answer in its address. */
  readonly isPrefilled?: boolean;
}

const PROBLEM = 'Выберите один из ответов на странице';

/** One of several answers, all in sight. */
export function choice(wording: ChoiceWording): Question {
  const find = (id: string) => wording.options.find((option) => option.id === id);
  return {
    name: wording.name,
    label: wording.label,
    missing: wording.missing,
    isPrefilled: wording.isPrefilled ?? false,
    read(posted) {
      if (posted === '' || find(posted)) return { answer: posted };
      return { answer: '', problem: PROBLEM };
    },
    render(state) {
      const frame = frameOf(wording, state);
      return fieldGroup(
        frame,
        wording.options.map((option, index) =>
          radio(frame, option, {
            isFirst: index === 0,
            isChecked: option.id === state.answer,
            isPrefilled: wording.isPrefilled ?? false,
          }),
        ),
      );
    },
    show: (answer) => find(answer)?.label ?? answer,
  };
}

/** The first option carries the question's own id, so that the list of problems leads to it. */
function radio(
  { name }: Frame,
  option: Option,
  { isFirst, isChecked, isPrefilled }: Record<'isFirst' | 'isChecked' | 'isPrefilled', boolean>,
): Html {
  const id = isFirst ? name : `${name}-${option.id}`;
  return html`<div class="choice"><input type="radio" name="${name}" value="${option.id}"${attributes({ id, checked: isChecked, 'data-prefilled': isPrefilled })}><label for="${id}">${option.label}</label></div>
`;
}
