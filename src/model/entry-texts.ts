import type { Collection } from './collection.ts';
import { entryStrings } from './entry-strings.ts';

/** One piece of text that a visitor would read, with the name of its field. */
export interface EntryText {
  readonly field: string;
  readonly text: string;
  readonly isWorkContact: boolean;
}

/** All texts of an entry, lists and groups unfolded, the body last. */
export function entryTexts(definition: Collection, data: unknown, body?: string): EntryText[] {
  const texts = entryStrings(definition, data).map(({ name, value, field }) => ({
    field: name,
    text: value,
    isWorkContact: field?.isWorkContact === true,
  }));
  if (!definition.body || !body) return texts;
  return [...texts, { field: definition.body.label, text: body, isWorkContact: false }];
}
