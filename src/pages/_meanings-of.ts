import { getEntry } from 'astro:content';
import type { Choice } from '../lists/choice.ts';

/** What the chosen form of mentoring and direction are, in words for those who meet them first. */
export async function meaningsOf({ form, direction }: Choice): Promise<string[]> {
  const chosen = await Promise.all([
    form === undefined ? undefined : getEntry('mentoring-forms', form),
    direction === undefined ? undefined : getEntry('directions', direction),
  ]);
  return chosen.flatMap((entry) => entry?.data.summary ?? []);
}
