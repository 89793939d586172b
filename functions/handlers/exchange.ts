import type { Form } from '../../src/forms/form.ts';
import type { Dependencies, PublishedSite, Visitor } from '../dependencies.ts';

/** One request on its way to an answer. */
export interface Call {
  readonly request: Request;
  readonly visitor: Visitor;
  readonly site: PublishedSite;
  readonly dependencies: Dependencies;
}

/** A request that is about a form. */
export interface Exchange extends Call {
  readonly form: Form;
}
