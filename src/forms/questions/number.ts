import { cleanLine } from '../clean.ts';
import type { Question } from '../form.ts';
import { digitInput } from './digit-input.ts';
import type { Wording } from './wording.ts';

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
    render: (state) => digitInput(wording, state),
    show: (answer) => answer,
  };
}
