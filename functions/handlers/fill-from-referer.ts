import { MUNICIPALITY } from '../../src/forms/questions/municipality.ts';
import { isSameOrigin } from '../guards/same-origin.ts';

/**
 * Takes a municipality that was not chosen from the address of the page with the form,
 * `…?municipality=ishim`. Without scripts this is how a link from the map reaches the answers.
 */
export function fillFromReferer(parameters: URLSearchParams, request: Request, origin: string): void {
  const referer = request.headers.get('referer') ?? '';
  if (parameters.get(MUNICIPALITY) || !isSameOrigin(referer, origin)) return;
  const asked = new URL(referer).searchParams.get(MUNICIPALITY);
  if (asked && parameters.getAll(MUNICIPALITY).length < 2) parameters.set(MUNICIPALITY, asked);
}
