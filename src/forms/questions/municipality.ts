import type { Question } from '../form.ts';
import type { MunicipalityFacts } from '../site-facts.ts';
import { pick } from './pick.ts';
import type { Wording } from './wording.ts';

/** Every form calls its municipality so: applications are routed by this answer. */
export const MUNICIPALITY = 'municipality';

/** One of the municipalities in the site's content. */
export function municipality(words: Omit<Wording, 'name'>): Question {
  return {
    ...pick({
      ...words,
      name: MUNICIPALITY,
      isPrefilled: true,
      options: ({ municipalities }) => municipalities.map((one) => ({ id: one.id, label: listed(one) })),
    }),
    show: (answer, { municipalities }) => municipalities.find(({ id }) => id === answer)?.title ?? answer,
  };
}

/** Begins with the word people look for: «Ишим — городской округ город Ишим». */
function listed({ short, title }: MunicipalityFacts): string {
  if (title.startsWith(short)) return title;
  return `${short} — ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
