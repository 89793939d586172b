/** What the operator reads, and whether the command did what was asked. */
export interface Outcome {
  readonly ok: boolean;
  readonly words: string;
}

export function done(words: string): Outcome {
  return { ok: true, words };
}

export function refused(words: string): Outcome {
  return { ok: false, words };
}
