import { expect, test } from 'vitest';
import { groupCommit } from '../../../functions/outbox/group-commit.ts';
import type { Database, Sql } from '../../../functions/outbox/sql/database.ts';

const sql: Sql = async () => [];

/** Writes numbers; the number 13 cannot be written. */
function group(transact: Database['transact']) {
  const write = async (_: Sql, item: number) => {
    if (item === 13) throw new Error('bad item');
    return item * 10;
  };
  return groupCommit(transact, write, String);
}

test('what arrives together, or while others are written, shares a commit', async () => {
  let commits = 0;
  const write = group(async (work) => {
    commits += 1;
    return work(sql);
  });
  const later: Promise<number>[] = [];
  const first = [1, 2, 3].map((item) =>
    write(item).then((result) => {
      later.push(write(item + 3));
      return result;
    }),
  );
  expect(await Promise.all(first)).toEqual([10, 20, 30]);
  expect(await Promise.all(later)).toEqual([40, 50, 60]);
  expect(commits).toBe(2);
});

test('one bad item fails alone', async () => {
  const write = group((work) => work(sql));
  const results = await Promise.allSettled([1, 13, 2].map(write));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('a database that takes no work is asked once for all that wait, not once for each', async () => {
  let asked = 0;
  const write = group(async () => {
    asked += 1;
    throw new Error('locked');
  });
  const results = await Promise.allSettled([1, 2, 3, 4].map(write));
  expect(results.map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
  expect(asked).toBe(1);
  await expect(write(5)).rejects.toThrow('locked');
});

test('whoever writes without a pause does not keep out everything else', async () => {
  const write = group((work) => work(sql));
  let isOver = false;
  const writer = async () => {
    while (!isOver) await write(1);
  };
  const writers = [writer(), writer()];
  await new Promise((resolve) => setTimeout(resolve, 1));
  isOver = true;
  await Promise.all(writers);
});
