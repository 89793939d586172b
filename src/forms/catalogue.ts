import { becomeMentor } from './become-mentor.ts';
import type { Form } from './form.ts';

/** All forms that the site takes applications with. */
export const forms: readonly Form[] = [becomeMentor];
