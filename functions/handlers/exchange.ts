import type { Form } from '../../src/forms/form.ts';
import type { Dependencies, PublishedSite, Visitor } from '../dependencies.ts';

/** One request on its way to an answer. */
export interface Exchange {
  readonly request: Request;
  readonly visitor: Visitor;
  readonly form: Form;
  readonly site: PublishedSite;
  readonly dependencies: Dependencies;
}
