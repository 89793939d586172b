import { countOf, type PluralForms } from '../../../src/text/plural.ts';
import type { ListedApplication } from '../../outbox/store.ts';
import { type Command, DONE, misunderstood, notFound, type Outcome } from './command.ts';
import type { Desk } from './desk.ts';
import { JSON_OPTION, printJson } from './print-json.ts';

/** Sends again: all letters of one application, or every dead letter. */
export const resendCommand: Command = {
  name: 'resend',
  operands: ['[номер]'],
  options: [{ name: 'dead', meaning: 'вместо номера: все письма, доставить которые не вышло' }, JSON_OPTION],
  meaning: 'доставить ещё раз; заявку из карантина — впервые',
  async run({ operands: [reference], switches }, desk) {
    const isDead = switches.has('dead');
    if (isDead && reference !== undefined) {
      return misunderstood('Нужно одно из двух: или номер, или --dead.');
    }
    if (isDead) return resendDead(switches, desk);
    if (reference === undefined) return misunderstood('Не хватает слова: номер. Или напишите --dead.');
    const dueAt = desk.now();
    const letters = await desk.store.resend(reference, dueAt);
    if (letters === 0) return notFound(reference);
    if (switches.has('json')) printJson(desk, { reference, letters, dueAt });
    else desk.print(`Заявка ${reference}: ${countOf(letters, LETTERS)} при следующей отправке.`);
    return DONE;
  },
};

const LETTERS: PluralForms = ['письмо уйдёт', 'письма уйдут', 'писем уйдут'];

/** In portions, so that a server beside it is never held up. */
const AT_ONCE = 100;

async function resendDead(
  switches: ReadonlySet<string>,
  { store, now, print, track }: Desk,
): Promise<Outcome> {
  const references = (await store.list()).filter(mayHaveDead).map(({ reference }) => reference);
  const dueAt = now();
  const letters = await track('Возвращаю в очередь', async (watch) => {
    let sum = 0;
    for (let start = 0; start < references.length; start += AT_ONCE) {
      const portion = references.slice(start, start + AT_ONCE);
      sum += await store.resendDead(portion, dueAt);
      watch(start + portion.length, references.length);
    }
    return sum;
  });
  if (switches.has('json')) printJson({ print }, { reference: null, letters, dueAt });
  else if (letters === 0) print('Недоставленных писем нет.');
  else print(`Снова ${countOf(letters, LETTERS)} при следующей отправке.`);
  return DONE;
}

/** The notice of a held application is a letter too, and the list does not show it. */
function mayHaveDead({ quarantine, deliveries }: ListedApplication): boolean {
  return quarantine !== undefined || deliveries.some(({ deadAt, resolvedAt }) => deadAt && !resolvedAt);
}
