import type { Option } from './command.ts';
import type { Desk } from './desk.ts';

export const JSON_OPTION: Option = { name: 'json', meaning: 'то же для программы, в JSON' };

export function printJson({ print }: Pick<Desk, 'print'>, value: object): void {
  print(JSON.stringify(value, undefined, 2));
}
