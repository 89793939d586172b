import { forms } from '../../../src/forms/catalogue.ts';
import { regionMoment } from '../../../src/text/region-moment.ts';
import type { ListFilter } from '../../outbox/store.ts';
import type { Given, Option } from './command.ts';
import { readDay } from './read-day.ts';

export const FILTER_OPTIONS: readonly Option[] = [
  { name: 'form', value: 'форма', meaning: `только с этой формы, например ${forms[0]?.id}` },
  { name: 'since', value: 'день', meaning: 'принятые с этого дня по часам региона, например 2026-11-22' },
  { name: 'until', value: 'день', meaning: 'принятые по этот день включительно' },
];

/** Which applications are meant: by form, and by days of the region, both included. */
export function readFilter(
  { values }: Given,
  timeZone: string,
): { readonly filter: ListFilter } | { readonly problem: string } {
  const form = values.get('form');
  if (form !== undefined && !forms.some(({ id }) => id === form)) {
    return { problem: `Нет такой формы: ${form}. Есть: ${forms.map(({ id }) => id).join(', ')}.` };
  }
  const days = ['since', 'until'].map((name) => {
    const word = values.get(name);
    return { name, word, day: word === undefined ? undefined : readDay(word) };
  });
  const unread = days.find(({ word, day }) => word !== undefined && day === undefined);
  if (unread) {
    return {
      problem: `--${unread.name}: нет такого дня «${unread.word}». Напишите, например, 2026-11-22 или 22.11.2026.`,
    };
  }
  const [since, until] = days.map(({ day }) => day);
  if (since !== undefined && until !== undefined && since > until) {
    return { problem: `Дни перепутаны: --since ${since} позже, чем --until ${until}.` };
  }
  return {
    filter: {
      form,
      since: since === undefined ? undefined : startOf(since, timeZone),
      until: until === undefined ? undefined : startOf(dayAfter(until), timeZone),
    },
  };
}

function startOf(day: string, timeZone: string): Date {
  return new Date(regionMoment(day, '00:00', timeZone));
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
