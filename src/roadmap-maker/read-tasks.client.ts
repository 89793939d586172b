import type { Task } from './plan.ts';

/**
 * What the page's own table asks for.
 *
 * @param words what stands instead of a role's word, or beside it where it is a name; the table shows it too
 */
export function readTasks(table: HTMLElement, words: ReadonlyMap<string, string>): Task[] {
  return [...table.querySelectorAll<HTMLElement>('[data-from]')].map((row, at) => ({
    number: at + 1,
    stage: row.dataset.stage ?? '',
    title: row.querySelector('.task__title')?.textContent ?? '',
    makes: row.dataset.makes ?? '',
    from: row.dataset.from ?? '',
    to: row.dataset.to ?? '',
    who: [...row.querySelectorAll<HTMLElement>('[data-role]')]
      .map((cell) => nameRole(cell, words))
      .join('; '),
  }));
}

function nameRole(cell: HTMLElement, words: ReadonlyMap<string, string>): string {
  const { role = '', word = '' } = cell.dataset;
  const given = words.get(role);
  const text = role === 'organisation' ? (given ?? word) : [word, given].filter(Boolean).join(': ');
  cell.textContent = text;
  return text;
}
