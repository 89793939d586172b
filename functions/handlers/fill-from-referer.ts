import { CAME_FROM_KEYS } from '../../src/forms/came-from.ts';
import { type Form, questionsOf } from '../../src/forms/form.ts';
import { isSameOrigin } from '../guards/same-origin.ts';

/**
 * Takes answers that were not given from the address of the page with the form, `…?municipality=ishim`, where the
 * question allows it, and the banner that led to it. Without scripts this is how a link from the map, from an event
 * or from a landing page reaches the application.
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
  const prefilled = questionsOf(form).filter(({ isPrefilled }) => isPrefilled);
  for (const name of [...prefilled.map(({ name }) => name), ...CAME_FROM_KEYS]) {
    const answer = asked.get(name);
    if (answer && !parameters.get(name) && parameters.getAll(name).length < 2) parameters.set(name, answer);
  }
}
