import type { FieldSchema } from './json-schema.ts';

/** Names a field the way the editor sees it: `['steps', 0, 'title']` is «Шаги, 1 → Шаг». */
export function fieldName(schema: FieldSchema, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let here: FieldSchema | undefined = schema;
  for (const key of path) {
    if (typeof key === 'number') {
      words.push(`${words.pop() ?? ''}, ${key + 1}`);
      here = here?.items;
      continue;
    }
    here = here?.properties?.[String(key)];
    words.push(here?.label ?? String(key));
  }
  return words.join(' → ');
}
