import { countOf, type PluralForms } from '../../../src/text/plural.ts';
import type { ListedApplication } from '../../outbox/store.ts';
import { type Command, DONE, misunderstood, notFound, type Outcome } from './command.ts';
import type { Desk } from './desk.ts';

/** Sends again: all letters of one application, or every dead letter. */
export const resendCommand: Command = {
  name: 'resend',
  operands: ['[номер]'],
  options: [{ name: 'dead', meaning: 'вместо номера: все письма, доставить которые не вышло' }],
  meaning: 'доставить ещё раз; заявку из карантина — впервые',
  async run({ operands: [reference], switches }, desk) {
    const isDead = switches.has('dead');
    if (isDead && reference !== undefined) {
      return misunderstood('Нужно одно из двух: или номер, или --dead.');
    }
    if (isDead) return resendDead(desk);
    if (reference === undefined) return misunderstood('Не хватает слова: номер. Или напишите --dead.');
    const due = await desk.store.resend(reference, desk.now());
    if (due === 0) return notFound(reference);
    desk.print(`Заявка ${reference}: ${countOf(due, LETTERS)} при следующей отправке.`);
    return DONE;
  },
};

const LETTERS: PluralForms = ['письмо уйдёт', 'письма уйдут', 'писем уйдут'];

/** One application after another, so that a server beside it is never held up. */
async function resendDead({ store, now, print, track }: Desk): Promise<Outcome> {
  const applications = (await store.list()).filter(mayHaveDead);
  const due = await track('Возвращаю в очередь', async (watch) => {
    let sum = 0;
    for (const [index, { reference }] of applications.entries()) {
      sum += await store.resendDead(reference, now());
      watch(index + 1, applications.length);
    }
    return sum;
  });
  print(due === 0 ? 'Недоставленных писем нет.' : `Снова ${countOf(due, LETTERS)} при следующей отправке.`);
  return DONE;
}

/** The notice of a held application is a letter too, and the list does not show it. */
function mayHaveDead({ quarantine, deliveries }: ListedApplication): boolean {
  return quarantine !== undefined || deliveries.some(({ deadAt, resolvedAt }) => deadAt && !resolvedAt);
}
