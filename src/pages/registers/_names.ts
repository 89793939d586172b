import { published } from '../../entries/published.ts';
import { type Names, namesOf } from '../../registers/names.ts';

/** Names of territories, forms and directions, for registers and their files. */
export async function loadNames(): Promise<Names> {
  const [municipalities, forms, directions] = await Promise.all([
    published('municipalities'),
    published('mentoring-forms'),
    published('directions'),
  ]);
  return namesOf({ municipalities, forms, directions });
}
