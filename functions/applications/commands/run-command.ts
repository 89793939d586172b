import { commands } from './catalogue.ts';
import { misunderstood } from './command.ts';
import type { Desk } from './desk.ts';
import { parseWords } from './parse-words.ts';
import { describeCommand, describeCommands } from './usage.ts';

/** Runs one command of the operator. Returns the exit code: 0 done, 1 not done, 2 not understood. */
export async function runCommand(words: readonly string[], desk: Desk): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = words;
  if (['help', '--help', '-h'].includes(name)) {
    desk.print(describeCommands(commands));
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    if (name !== '') desk.warn(`Нет такой команды: ${name}.\n`);
    desk.warn(describeCommands(commands));
    return 2;
  }
  if (rest.includes('--help')) {
    desk.print(describeCommand(command));
    return 0;
  }
  const parsed = parseWords(command, rest);
  const outcome = 'problem' in parsed ? misunderstood(parsed.problem) : await command.run(parsed.given, desk);
  if (outcome.kind === 'done') return 0;
  desk.warn(outcome.problem);
  if (outcome.kind === 'refused') return 1;
  desk.warn(`\n${describeCommand(command)}`);
  return 2;
}
