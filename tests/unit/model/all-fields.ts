import type { DecapField } from '../../../src/model/decap-fields.ts';

/** Fields with those inside them. */
export function allFields(fields: readonly DecapField[]): DecapField[] {
  return fields.flatMap((field) => [field, ...allFields((field.fields ?? []) as DecapField[])]);
}
