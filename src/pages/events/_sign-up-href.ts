import type { CollectionEntry } from 'astro:content';
import { chooseMentor } from '../../forms/choose-mentor.ts';
import { signUp } from '../../forms/sign-up.ts';
import { formHref } from '../../handover/form-href.ts';
import { canSignUp } from '../../model/can-sign-up.ts';
import { settings } from '../../settings.ts';

/** The form to sign up for an event with, filled in as far as the event tells, or nothing when one cannot. */
export async function signUpHref({ id, data }: CollectionEntry<'events'>): Promise<string | undefined> {
  if (!canSignUp(data, settings.today)) return undefined;
  const form = data.kind === 'mentor-choice' ? chooseMentor : signUp;
  const place = data.municipality === undefined ? {} : { municipality: data.municipality };
  return formHref(form, { event: id, ...place });
}
