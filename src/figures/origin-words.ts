import { formatDate } from '../text/date.ts';
import type { Origin } from './figures.ts';

/** Where numbers come from and what day they are true for, in one sentence; nothing while there are no reports. */
export function originWords({ sources, asOf }: Origin): string | undefined {
  return asOf && `Источник: ${LIST.format(sources)}. На ${formatDate(asOf)}`;
}

const LIST = new Intl.ListFormat('ru');
