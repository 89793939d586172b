import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLostWays } from '../../../src/model/find-lost-ways.ts';
import { type Fork, followAnswers } from '../../../src/which-way/follow-answers.ts';
import { wayTo } from '../../../src/which-way/way-to.ts';
import { shippedWays } from './shipped-ways.ts';

/** Questions whose answers lead further down, as the model asks for; the endings are `e0`, `e1`… */
const trees = fc
  .array(fc.array(fc.nat(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 7 })
  .map((questions) =>
    questions.map((answers, place): Fork => {
      const below = questions.length - place - 1;
      const nameOf = (pick: number) => (pick < below ? `q${place + 1 + pick}` : `e${pick - below}`);
      return { id: `q${place}`, answers: answers.map((pick) => ({ leads: nameOf(pick % (below + 3)) })) };
    }),
  );

describe('a would-be mentor who answers', () => {
  test('comes to an ending whatever the answers, in no more steps than there are questions', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 }), (forks, picks) => {
        const answers: number[] = [];
        for (const pick of picks) {
          const fork = forks.find(({ id }) => id === followAnswers(forks, answers).at);
          if (!fork) break;
          answers.push(pick % fork.answers.length);
        }
        const { at, given } = followAnswers(forks, answers);
        expect(at).toMatch(/^e/);
        expect(given.length).toBeLessThanOrEqual(forks.length);
      }),
    );
  });

  test('stays at a question when what was kept fits the questions no more', () => {
    fc.assert(
      fc.property(trees, fc.array(fc.integer()), (forks, kept) => {
        const { at, given } = followAnswers(forks, kept);
        expect(
          followAnswers(
            forks,
            given.map(({ answer }) => answer),
          ).at,
        ).toBe(at);
      }),
    );
  });

  test('and comes by an address into the middle is given the answers that lead there', () => {
    fc.assert(
      fc.property(trees, (forks) => {
        const led = forks.filter(({ id }) => pathsOf(forks).some((path) => path.includes(id)));
        for (const { id } of led) expect(followAnswers(forks, wayTo(forks, id)).at).toBe(id);
      }),
    );
  });
});

describe.each(['content', 'tests/fixtures/region-small'])('the questions of %s', (folder) => {
  const { questions, endings } = shippedWays(folder);

  test('lead every answer to an ending, and to each ending some answer', () => {
    const ends = pathsOf(questions).map((path) => path.at(-1));
    expect(new Set(ends)).toEqual(new Set(endings.map(({ id }) => id)));
    expect(findLostWays({ questions, endings })).toEqual([]);
  });
});

describe('the questions of the shipped content', () => {
  const { questions, endings } = shippedWays('content');
  const endOf = (answers: number[]) => endings.find(({ id }) => id === followAnswers(questions, answers).at);

  test('are at most five, for anyone', () => {
    expect(Math.max(...pathsOf(questions).map(({ length }) => length - 1))).toBe(5);
  });

  test('tell the two ways apart, each with its form filled in', () => {
    expect(endOf([0, 0, 0, 0])).toMatchObject({ way: 'region', form: 'become-mentor' });
    expect(endOf([0, 0, 0, 1, 0])).toMatchObject({ way: 'register', form: 'become-mentor' });
  });

  test('send nobody away without another way to help', () => {
    const closed = endings.filter(({ form }) => form !== 'become-mentor');
    expect(closed.map(({ id }) => id)).toEqual(['sometimes', 'other-help', 'young']);
    for (const { links } of closed) expect(links.length).toBeGreaterThan(0);
    // A visitor under 18 is asked for no data.
    expect(closed.find(({ id }) => id === 'young')?.form).toBeUndefined();
  });
});

/** All rows of questions down to their endings. */
function pathsOf(forks: readonly Fork[], at = forks[0]?.id ?? ''): string[][] {
  const fork = forks.find(({ id }) => id === at);
  if (!fork) return [[at]];
  return fork.answers.flatMap(({ leads }) => pathsOf(forks, leads).map((rest) => [at, ...rest]));
}
