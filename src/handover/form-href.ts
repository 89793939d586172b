import { getCollection } from 'astro:content';
import type { Form } from '../forms/form.ts';
import { toPath } from '../ui/to-path.ts';

/**
 * Address of a form's page, or nothing where the content lacks a consent of it and the form is not offered.
 *
 * @param answers by the names of questions that a link may answer beforehand
 */
export async function formHref(
  { path, consents }: Form,
  answers: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const known = new Set((await getCollection('consents')).map(({ id }) => id));
  if (!consents.every(({ id }) => known.has(id))) return undefined;
  const asked = new URLSearchParams(answers).toString();
  return toPath(path) + (asked && `?${asked}`);
}
