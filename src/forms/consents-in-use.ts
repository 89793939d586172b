import type { Form } from './form.ts';

/** Ids of the consents that forms ask for; the others are texts to read and to print. */
export function consentsInUse(forms: readonly Pick<Form, 'consents'>[]): ReadonlySet<string> {
  return new Set(forms.flatMap(({ consents }) => consents.map(({ id }) => id)));
}
