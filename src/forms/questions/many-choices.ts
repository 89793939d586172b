import { type Frame, fieldGroup } from '../field.ts';
import type { Question } from '../form.ts';
import { attributes, type Html, html } from '../markup.ts';
import { type Option, type Options, optionsOf } from './option.ts';
import { frameOf, type Wording } from './wording.ts';

export interface ManyChoicesWording extends Wording {
  readonly options: Options;
}

const PROBLEM = 'Отметьте ответы на странице ещё раз: список изменился';

/**
 * Any number of several answers, all in sight. Each box has a key of its own, because a repeated key makes a post
 * malformed; the answer is the ids in the order of the page, comma between.
 */
export function manyChoices(wording: ManyChoicesWording): Question {
  const { name, label, missing, options } = wording;
  return {
    name,
    label,
    missing,
    boxes: (facts) => optionsOf(options, facts).map(({ id }) => boxName(name, id)),
    read(posted, facts) {
      const ids = idsIn(posted);
      const offered = optionsOf(options, facts).map(({ id }) => id);
      const answer = offered.filter((id) => ids.has(id)).join(',');
      return [...ids].every((id) => offered.includes(id)) ? { answer } : { answer, problem: PROBLEM };
    },
    render(state) {
      const offered = optionsOf(options, state.facts);
      if (offered.length === 0) return html``;
      const frame = frameOf(wording, state);
      const ticked = idsIn(state.answer);
      return fieldGroup(
        frame,
        offered.map((option, index) => box(frame, option, index, ticked)),
      );
    },
    show(answer, facts) {
      const offered = optionsOf(options, facts);
      return [...idsIn(answer)].map((id) => offered.find((one) => one.id === id)?.label ?? id).join('\n');
    },
  };
}

function boxName(name: string, id: string): string {
  return `${name}-${id}`;
}

function idsIn(answer: string): ReadonlySet<string> {
  return new Set(answer.split(',').filter(Boolean));
}

/** The first box carries the question's own id, so that the list of problems leads to it. */
function box({ name }: Frame, { id, label }: Option, index: number, ticked: ReadonlySet<string>): Html {
  const key = boxName(name, id);
  const place = index === 0 ? name : key;
  return html`<div class="choice"><input type="checkbox" name="${key}" value="${id}"${attributes({ id: place, checked: ticked.has(id) })}><label for="${place}">${label}</label></div>
`;
}
