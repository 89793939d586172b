import type { z } from 'zod';
import { countOf } from '../text/plural.ts';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];

/** Zod's error map in an editor's words: what is wrong and what to write. */
export const explainIssue: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'Заполните поле' : expected(issue);
  if (issue.code === 'too_small')
    return `${sizeWords(issue)} не меньше ${limit(issue.origin, issue.minimum)}`;
  if (issue.code === 'too_big') return `${sizeWords(issue)} не больше ${limit(issue.origin, issue.maximum)}`;
  if (issue.code === 'invalid_value') {
    return `Выберите одно из: ${issue.values.map(String).join(', ')}`;
  }
  if (issue.code === 'unrecognized_keys') return `Таких полей здесь нет: ${issue.keys.join(', ')}`;
  return 'Проверьте значение: в таком виде сайт его не покажет';
};

function expected(issue: RawIssue): string {
  switch (issue.expected) {
    case 'number':
    case 'int':
      return 'Нужно число цифрами';
    case 'boolean':
      return 'Нужно «да» или «нет»';
    case 'array':
      return 'Нужен список';
    case 'object':
      return 'Заполните поля группы';
    default:
      return 'Нужен текст';
  }
}

function sizeWords({ origin }: RawIssue): string {
  if (origin === 'string') return 'Длина должна быть';
  return origin === 'array' ? 'В списке должно быть' : 'Число должно быть';
}

function limit(origin: string, size: number | bigint): string {
  const count = Number(size);
  if (origin === 'string') return countOf(count, ['знака', 'знаков', 'знаков']);
  return origin === 'array' ? countOf(count, ['строки', 'строк', 'строк']) : String(count);
}
