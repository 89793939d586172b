export interface Fork {
  readonly id: string;
  readonly answers: readonly { readonly leads: string }[];
}

export interface Followed {
  /** The questions that were answered, each with the number of its answer. */
  readonly given: readonly { readonly id: string; readonly answer: number }[];
  /** The question to ask now, or the ending. */
  readonly at: string;
}

/**
 * Where a row of answers has led, from the first question on.
 *
 * @param answers numbers of answers, from 0; what does not fit the questions of today is left out with all after it
 */
export function followAnswers(forks: readonly Fork[], answers: readonly number[]): Followed {
  const given: { id: string; answer: number }[] = [];
  let at = forks[0]?.id ?? '';
  for (const answer of answers) {
    const leads = forks.find(({ id }) => id === at)?.answers[answer]?.leads;
    if (leads === undefined) break;
    given.push({ id: at, answer });
    at = leads;
  }
  return { given, at };
}
