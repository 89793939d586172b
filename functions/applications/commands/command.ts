import type { Desk } from './desk.ts';

/** All that can be done with one word of npm. */
export interface CommandKit<At> {
  /** `npm run applications --` */
  readonly call: string;
  /** The first line of the usage. */
  readonly heading: string;
  /** A command that is often meant, after `call`. */
  readonly example: string;
  /** In the order of the usage. */
  readonly commands: readonly Command<At>[];
}

/** One thing that the operator can do. The usage is made from it. */
export interface Command<At = Desk> {
  readonly name: string;
  /** Words after the name, in order. One in square brackets may be left out. */
  readonly operands: readonly string[];
  readonly options: readonly Option[];
  /** What it does, in one line. */
  readonly meaning: string;
  run(given: Given, desk: At): Promise<Outcome>;
}

export interface Option {
  /** Without the hyphens. */
  readonly name: string;
  /** What its value is called; a switch has none. */
  readonly value?: string;
  readonly meaning: string;
}

/** What was written after the command's name. */
export interface Given {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

export type Outcome =
  | { readonly kind: 'done' }
  /** Understood, but it could not be done: `problem` says why. */
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'misunderstood'; readonly problem: string };

export const DONE: Outcome = { kind: 'done' };

export function refused(problem: string): Outcome {
  return { kind: 'refused', problem };
}

export function misunderstood(problem: string): Outcome {
  return { kind: 'misunderstood', problem };
}

export function notFound(reference: string): Outcome {
  return refused(`Заявки ${reference} нет. Номера показывает команда list.`);
}
