/** What the doctor found of one thing. */
export interface Finding {
  /** Stays the same, for programs: `mail`, `certificate`. */
  readonly name: string;
  /** `wrong` wants a person now, `beware` soon. */
  readonly state: 'well' | 'beware' | 'wrong';
  /** What is so, in a sentence. */
  readonly words: string;
  /** What to do about it. */
  readonly advice?: string;
}

/** A look at one thing. What it throws is a finding too. */
export type Check = () => Promise<readonly Finding[]>;

export function well(name: string, words: string): Finding {
  return { name, state: 'well', words };
}

export function beware(name: string, words: string, advice: string): Finding {
  return { name, state: 'beware', words, advice };
}

export function wrong(name: string, words: string, advice: string): Finding {
  return { name, state: 'wrong', words, advice };
}
