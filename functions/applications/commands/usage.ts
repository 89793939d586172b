import type { Command, CommandKit, Option } from './command.ts';

/** All commands, a line each. */
export function describeCommands<At>({ call, heading, example, commands }: CommandKit<At>): string {
  return [
    heading,
    ...inColumns(commands.map((command) => [synopsis(command), command.meaning])),
    '',
    `Например: ${call} ${example}`,
  ].join('\n');
}

/** One command with its options. */
export function describeCommand<At>(command: Command<At>, { call }: CommandKit<At>): string {
  return [
    `${call} ${synopsis(command)}`,
    `  ${command.meaning}`,
    ...inColumns(command.options.map((option) => [spelling(option), option.meaning])),
    `Все команды: ${call} help`,
  ].join('\n');
}

function synopsis({ name, operands, options }: Declared): string {
  const words = operands.map((operand) => (operand.startsWith('[') ? operand : `<${operand}>`));
  return [name, ...words, ...(options.length > 0 ? ['[ключи]'] : [])].join(' ');
}

type Declared = Pick<Command, 'name' | 'operands' | 'options'>;

function spelling({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}

function inColumns(rows: readonly (readonly [left: string, right: string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
