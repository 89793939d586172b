import type { Collection } from './collection.ts';
import { entrySlug } from './entry-slug.ts';

interface NewEntry {
  readonly title?: unknown;
  readonly municipality?: unknown;
}

/** Why a new entry cannot have the address that its title makes; `undefined` when it can. */
export function slugProblem(
  collection: Pick<Collection, 'takenSlugs' | 'page'>,
  { title, municipality }: NewEntry,
): string | undefined {
  const slug = entrySlug(String(title ?? ''));
  if (slug === '') return 'В названии нет ни букв, ни цифр: из него не сложить адрес страницы';
  const isInOwnFolder = typeof municipality === 'string' && municipality !== '';
  return isInOwnFolder ? undefined : takenSlugProblem(collection, slug);
}

/** Why no entry of the whole region may have this slug; `undefined` when one may. */
export function takenSlugProblem(
  { takenSlugs = [], page = '' }: Pick<Collection, 'takenSlugs' | 'page'>,
  slug: string,
): string | undefined {
  if (!takenSlugs.includes(slug)) return undefined;
  const address = `/${page.replace('{{slug}}', slug)}`;
  return `По адресу ${address} уже есть страница самого раздела: добавьте в название слово`;
}
