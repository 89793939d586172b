import type { BuildState } from '../../src/model/build-state.ts';
import type { Reminder } from '../../src/model/reminder.ts';

/** What all editors should know before anything else: what they publish does not get to the site. */
export function remindOfBuild({ state, problem = '' }: BuildState): Reminder[] {
  if (state !== 'failed') return [];
  const lines = problem.split('\n').filter((line) => line.trim() !== '');
  return [{ title: 'Сайт не обновляется, посетители видят прежние страницы', lines }];
}
