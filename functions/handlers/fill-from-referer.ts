import { type Form, questionsOf } from '../../src/forms/form.ts';
import { isSameOrigin } from '../guards/same-origin.ts';

/**
 * Takes answers that were not given from the address of the page with the form, `…?municipality=ishim`, where the
 * question allows it. Without scripts this is how a link from the map or from an event reaches the answers.
 */
export function fillFromReferer(
  parameters: URLSearchParams,
  form: Form,
  request: Request,
  origin: string,
): void {
  const referer = request.headers.get('referer') ?? '';
  if (!isSameOrigin(referer, origin)) return;
  const asked = new URL(referer).searchParams;
  for (const { name } of questionsOf(form).filter(({ isPrefilled }) => isPrefilled)) {
    const answer = asked.get(name);
    if (answer && !parameters.get(name) && parameters.getAll(name).length < 2) parameters.set(name, answer);
  }
}
