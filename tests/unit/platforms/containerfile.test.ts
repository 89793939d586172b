import { existsSync, readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';

const text = readFileSync('Containerfile', 'utf8');
const file = DockerfileParser.parse(text);
const of = (keyword: string) =>
  file
    .getInstructions()
    .filter((one) => one.getKeyword() === keyword)
    .map((one) => one.getArgumentsContent() ?? '');

test('the Containerfile has no fault that its linter knows', () => {
  expect(validate(text).map(({ message }) => message)).toEqual([]);
});

test('the image is made in two stages of one pinned Node, and runs as a user without rights', () => {
  expect(of('FROM')).toHaveLength(2);
  expect(of('ARG')).toEqual([expect.stringMatching(/^NODE=24\.\d+\.\d+-/)]);
  expect(of('USER')).toEqual(['node']);
  expect(of('HEALTHCHECK').join()).toContain('health');
  expect(text, 'no secret is baked in').not.toMatch(/SECRET|PASSWORD|DATABASE_URL/);
});

test('what is started and copied is there, and nothing else of the project gets in', () => {
  const [start = ''] = of('CMD').slice(-1);
  expect(existsSync(JSON.parse(start)[1])).toBe(true);
  const [all, ...let_in] = readFileSync('.dockerignore', 'utf8').trim().split('\n');
  expect(all).toBe('**');
  expect(let_in.filter((line) => !existsSync(line.replace(/^!/, '')))).toEqual([]);
  expect(let_in).not.toContain('!data');
});
