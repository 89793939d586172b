import { fromJS, isKeyed } from 'immutable';
import { catalogue } from '../model/catalogue.ts';
import { checkEntry } from '../model/check-entry.ts';
import type { Collection } from '../model/collection.ts';
import { SETTINGS } from '../model/menu-items.ts';
import { orderEntry } from '../model/order-entry.ts';
import { type Problem, problemLine } from '../model/problem.ts';
import { slugProblem } from '../model/slug-problem.ts';
import { countOf } from '../text/plural.ts';
import { Refusal } from './refusal.ts';

/** What this check reads of Decap's immutable entry. */
interface DraftEntry {
  get(key: 'collection' | 'slug'): string;
  get(key: 'newRecord'): boolean | undefined;
  get(key: 'data'): { toJS(): Record<string, unknown> };
}

/** As many as fit in the message that Decap shows for a few seconds. */
const SHOWN = 3;

/**
 * Refuses to save an entry that the site would not take, and says why in the editor's words.
 *
 * @returns the fields in the order of the model and without cleared ones: Decap itself mixes up groups of
 *   more than eight, and every save would look like a rewritten file
 */
export function checkBeforeSave({ entry }: { entry: DraftEntry }) {
  const definition = definitionOf(entry.get('collection'), entry.get('slug'));
  const { body, ...data } = entry.get('data').toJS();
  const problems = [
    ...(entry.get('newRecord') ? addressProblems(definition, data) : []),
    ...checkEntry(definition, data, text(body)),
  ];
  if (problems.length === 0) {
    const fields = orderEntry(definition, data);
    return toOrderedMap(definition.body ? { ...fields, body: text(body) } : fields);
  }
  const lines = problems.slice(0, SHOWN).map(problemLine);
  const others = problems.length - lines.length;
  const more = others > 0 ? [`И ещё ${countOf(others, ['поле', 'поля', 'полей'])}`] : [];
  throw new Refusal([...lines, ...more].join('; '), 422);
}

function addressProblems(definition: Collection, data: Record<string, unknown>): Problem[] {
  const words = slugProblem(definition, data);
  return words === undefined ? [] : [{ field: 'Название', words }];
}

function toOrderedMap(data: object) {
  return fromJS(data, (_key, items) => (isKeyed(items) ? items.toOrderedMap() : items.toList()));
}

function definitionOf(collection: string, slug: string): Collection {
  const name = collection === SETTINGS ? slug : collection;
  const definition = (Object.values(catalogue) as Collection[]).find((one) => one.name === name);
  if (!definition) throw new Error(`The model has no collection ${name}`);
  return definition;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
