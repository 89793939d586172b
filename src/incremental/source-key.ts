/** What a page may be made from: a whole collection, one entry of it, or a file, its path from the project's folder. */
export type Source = { readonly collection: string; readonly id?: string } | { readonly file: string };

export function sourceKey(source: Source): string {
  return JSON.stringify(source);
}

export function parseSourceKey(key: string): Source {
  return JSON.parse(key);
}
