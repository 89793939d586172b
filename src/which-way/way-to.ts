import { type Fork, followAnswers } from './follow-answers.ts';

/**
 * The first row of answers that leads to a question; nothing leads to the first question, and to one that is not there.
 *
 * @param forks no answer leads back, as the model sees to it
 */
export function wayTo(forks: readonly Fork[], id: string, before: readonly number[] = []): number[] {
  const { at } = followAnswers(forks, before);
  if (at === id) return [...before];
  const answers = forks.find((fork) => fork.id === at)?.answers ?? [];
  for (const answer of answers.keys()) {
    const way = wayTo(forks, id, [...before, answer]);
    if (way.length > 0) return way;
  }
  return [];
}
