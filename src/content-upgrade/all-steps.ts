import type { Step } from './step.ts';
import { quotedDays } from './steps/001-quoted-days.ts';

/** In the order in which they are done. */
export const STEPS: readonly Step[] = [quotedDays];
