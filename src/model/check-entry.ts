import { childSafetyProblems } from './child-safety.ts';
import { cleanEntry } from './clean-entry.ts';
import type { Collection } from './collection.ts';
import { entrySchema } from './entry-schema.ts';
import { entryTexts } from './entry-texts.ts';
import { explainIssue } from './explain-issue.ts';
import { fieldName } from './field-name.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { markdownProblems } from './markdown-problems.ts';
import { plainKit } from './plain-kit.ts';
import type { Problem } from './problem.ts';

/**
 * Everything that keeps an entry off the site: the model, Markdown that the site does not take, and child safety.
 * Decap asks before saving, the gateway asks again, a test asks over the shipped content.
 *
 * @param data the fields as they stand in the file, without the body
 */
export function checkEntry(definition: Collection, data: unknown, body?: string): Problem[] {
  return [
    ...schemaProblems(definition, data),
    ...bodyProblems(definition, body),
    ...childSafetyProblems(entryTexts(definition, cleanEntry(data), body)),
  ];
}

function schemaProblems(definition: Collection, data: unknown): Problem[] {
  const result = plainSchema(definition).safeParse(data, { error: explainIssue });
  if (result.success) return [];
  const names = jsonSchemaOf(definition);
  return result.error.issues.map(({ path, message }) => ({ field: fieldName(names, path), words: message }));
}

/** Making one takes longer than checking an entry by it. */
const MADE = new WeakMap<Collection, ReturnType<typeof entrySchema>>();

function plainSchema(definition: Collection) {
  const made = MADE.get(definition) ?? entrySchema(definition, plainKit);
  MADE.set(definition, made);
  return made;
}

function bodyProblems({ body: field }: Collection, body = ''): Problem[] {
  if (!field) return body.trim() ? [{ field: '', words: 'У этой записи нет поля для длинного текста' }] : [];
  if (field.required && !body.trim()) return [{ field: field.label, words: 'Заполните поле' }];
  return markdownProblems(body).map((problem) => ({ field: field.label, ...problem }));
}
