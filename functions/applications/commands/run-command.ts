import { type CommandKit, misunderstood } from './command.ts';
import type { Terminal } from './desk.ts';
import { parseWords } from './parse-words.ts';
import { describeCommand, describeCommands } from './usage.ts';

/** Opens the desk for as long as the work takes. */
export type AtDesk<At> = <Result>(work: (desk: At) => Promise<Result>) => Promise<Result>;

/**
 * Runs one command of the operator. Returns the exit code: 0 done, 1 not done, 2 not understood.
 *
 * @param atDesk asked only for a command that was understood: help and slips of the pen need no applications
 */
export async function runCommand<At>(
  words: readonly string[],
  { print, warn }: Terminal,
  atDesk: AtDesk<At>,
  kit: CommandKit<At>,
): Promise<0 | 1 | 2> {
  const [name = '', ...rest] = words;
  if (['help', '--help', '-h'].includes(name)) {
    print(describeCommands(kit));
    return 0;
  }
  const command = kit.commands.find((known) => known.name === name);
  if (!command) {
    if (name !== '') warn(`Нет такой команды: ${name}.\n`);
    warn(describeCommands(kit));
    return 2;
  }
  if (rest.includes('--help')) {
    print(describeCommand(command, kit));
    return 0;
  }
  const parsed = parseWords(command, rest);
  const outcome =
    'problem' in parsed
      ? misunderstood(parsed.problem)
      : await atDesk((desk) => command.run(parsed.given, desk));
  if (outcome.kind === 'done') return 0;
  warn(outcome.problem);
  if (outcome.kind === 'refused') return 1;
  warn(`\n${describeCommand(command, kit)}`);
  return 2;
}
