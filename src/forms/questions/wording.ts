import type { Frame } from '../field.ts';
import type { QuestionState } from '../form.ts';

/** What every kind of question is declared with. */
export interface Wording {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What to say when there is no answer; leave it out to make the question optional. */
  readonly missing?: string;
  /** Stands beside the label of an optional question in place of «необязательно»: «или телефон». */
  readonly mark?: string;
}

export function frameOf({ name, label, hint, missing, mark }: Wording, { problem }: QuestionState): Frame {
  return { name, label, hint, problem, isOptional: missing === undefined, mark };
}
