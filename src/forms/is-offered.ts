import type { Form } from './form.ts';
import type { SiteFacts } from './site-facts.ts';

/** Whether the site takes a form: only where the content has a document for each consent that it asks for. */
export function isOffered({ consents }: Pick<Form, 'consents'>, facts: Pick<SiteFacts, 'consents'>): boolean {
  return consents.every(({ id }) => Object.hasOwn(facts.consents, id));
}
