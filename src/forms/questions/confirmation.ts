import { tick } from '../field.ts';
import type { Question } from '../form.ts';
import { frameOf, type Wording } from './wording.ts';

const YES = 'yes';

/** A statement to agree with by a tick. */
export function confirmation(wording: Wording): Question {
  return {
    name: wording.name,
    label: wording.label,
    missing: wording.missing,
    read: (posted) => ({ answer: posted === YES ? YES : '' }),
    render: (state) => tick(frameOf(wording, state), YES, state.answer === YES),
    show: () => 'да',
  };
}
