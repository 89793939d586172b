import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeTogether } from '../../../functions/platforms/write-together.ts';

test('lines of one turn leave in one write, in their order, and none waits for the next turn', async () => {
  const writes: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => done(void writes.push(chunk)),
    writev: (chunks, done) => done(void writes.push(chunks.map(({ chunk }) => chunk).join(''))),
  });
  const write = writeTogether(stream);
  for (const line of ['one\n', 'two\n', 'three\n']) write(line);
  expect(writes).toEqual([]);
  await setImmediate();
  expect(writes).toEqual(['one\ntwo\nthree\n']);
  write('four\n');
  await setImmediate();
  expect(writes).toEqual(['one\ntwo\nthree\n', 'four\n']);
});

test('somebody else who holds the stream back is not disturbed', async () => {
  const writes: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _, done) => done(void writes.push(chunk)),
  });
  stream.cork();
  writeTogether(stream)('one\n');
  await setImmediate();
  expect(writes).toEqual([]);
  stream.uncork();
  expect(writes).toEqual(['one\n']);
});
