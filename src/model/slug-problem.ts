import type { Collection } from './collection.ts';
import { entrySlug } from './entry-slug.ts';

interface NewEntry {
  readonly title?: unknown;
  readonly municipality?: unknown;
}

/** Why a new entry cannot have the address that its title makes; `undefined` when it can. */
export function slugProblem(
  { takenSlugs = [], page = '' }: Pick<Collection, 'takenSlugs' | 'page'>,
  { title, municipality }: NewEntry,
): string | undefined {
  const slug = entrySlug(String(title ?? ''));
  if (slug === '') return 'В названии нет ни букв, ни цифр: из него не сложить адрес страницы';
  const isInOwnFolder = typeof municipality === 'string' && municipality !== '';
  if (isInOwnFolder || !takenSlugs.includes(slug)) return undefined;
  const address = `/${page.replace('{{slug}}', slug)}`;
  return `По адресу ${address} уже есть страница самого раздела: добавьте в название слово`;
}
