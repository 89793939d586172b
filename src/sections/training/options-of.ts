import type { Lesson } from '../../model/lessons.ts';

type Question = Pick<Lesson['questions'][number], 'right' | 'wrong' | 'place'>;

/** Answers to choose from, the right one at its place, counted from one. */
export function optionsOf({ right, wrong, place }: Question): { text: string; isRight: boolean }[] {
  const others = wrong.map((text) => ({ text, isRight: false }));
  return others.toSpliced(place - 1, 0, { text: right, isRight: true });
}
