import type { Forms } from '../join-forms.ts';

/** What Netlify tells of a call. https://docs.netlify.com/functions/api/#netlify-specific-context-object */
export interface NetlifyContext {
  /** IP address of the visitor. */
  readonly ip: string;
}

/** The function that Netlify calls for a request. */
export function createAnswer(forms: Forms): (request: Request, context: NetlifyContext) => Promise<Response> {
  return (request, { ip }) => forms.answer(request, { address: ip });
}
