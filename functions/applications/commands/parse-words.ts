import { parseArgs } from 'node:util';
import type { Command, Given, Option } from './command.ts';

export type Parsed = { readonly given: Given } | { readonly problem: string };

/** Reads the words after a command's name by what it declares. */
export function parseWords(
  { operands, options }: Pick<Command, 'operands' | 'options'>,
  words: readonly string[],
): Parsed {
  const given = { operands: [] as string[], values: new Map<string, string>(), switches: new Set<string>() };
  for (const token of tokensOf(words, options)) {
    if (token.kind === 'positional') given.operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    const problem = problemOf(token, option);
    if (problem !== undefined) return { problem };
    if (given.values.has(token.name)) return { problem: `${token.rawName} написано дважды.` };
    if (token.value === undefined) given.switches.add(token.name);
    else given.values.set(token.name, token.value);
  }
  const missing = operands.filter((name) => !name.startsWith('['))[given.operands.length];
  if (missing !== undefined) return { problem: `Не хватает слова: ${missing}.` };
  const extra = given.operands[operands.length];
  if (extra !== undefined) return { problem: `Лишнее слово «${extra}».` };
  return { given };
}

/** Not strict: the words about mistakes would be English. */
function tokensOf(words: readonly string[], options: readonly Option[]) {
  const kinds = options.map(
    ({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  return parseArgs({
    args: [...words],
    options: Object.fromEntries(kinds),
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

type OptionToken = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>;

function problemOf({ rawName, value, inlineValue }: OptionToken, option: Option | undefined) {
  if (!option) return `Нет такого ключа: ${rawName}.`;
  if (option.value === undefined) {
    return value === undefined ? undefined : `После ${rawName} ничего писать не нужно.`;
  }
  if (!value || (!inlineValue && value.startsWith('-'))) return `После ${rawName} впишите: ${option.value}.`;
  return undefined;
}
