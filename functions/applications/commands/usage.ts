import type { Command, Option } from './command.ts';

const CALL = 'npm run applications --';

/** All commands, a line each. */
export function describeCommands(commands: readonly Command[]): string {
  return [
    'Что сделать с заявками:',
    ...inColumns(commands.map((command) => [synopsis(command), command.meaning])),
    '',
    `Например: ${CALL} show 483-102-759-163`,
  ].join('\n');
}

/** One command with its options. */
export function describeCommand(command: Command): string {
  return [
    `${CALL} ${synopsis(command)}`,
    `  ${command.meaning}`,
    ...inColumns(command.options.map((option) => [spelling(option), option.meaning])),
    `Все команды: ${CALL} help`,
  ].join('\n');
}

function synopsis({ name, operands, options }: Command): string {
  const words = operands.map((operand) => (operand.startsWith('[') ? operand : `<${operand}>`));
  return [name, ...words, ...(options.length > 0 ? ['[ключи]'] : [])].join(' ');
}

function spelling({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}

function inColumns(rows: readonly (readonly [left: string, right: string])[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
