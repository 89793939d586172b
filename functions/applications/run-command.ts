import { reportText } from '../../src/forms/report.ts';
import type { MunicipalityFacts } from '../../src/forms/site-facts.ts';
import { formatDate, formatMoment } from '../../src/text/date.ts';
import { countOf } from '../../src/text/plural.ts';
import type { Store } from '../outbox/store.ts';
import { describeApplication } from './describe-application.ts';
import type { Keys } from './keys.ts';
import { unseal } from './seal.ts';

export interface Desk {
  readonly store: Store;
  /** Asked for only when answers are opened. */
  keys(): Promise<Keys>;
  readonly municipalities: readonly MunicipalityFacts[];
  /** Of the region, by its name in the tz database. */
  readonly timeZone: string;
  now(): Date;
  print(line: string): void;
}

const USAGE = `Что сделать с заявками:
  list             все заявки и что с доставкой, без личных данных
  show <номер>     одна заявка с ответами
  resend <номер>   доставить ещё раз; заявку из карантина — впервые
  resolve <номер>  отметить, что недоставленную или задержанную заявку разобрали вручную
  purge            стереть доставленные заявки, срок хранения которых вышел
  stats            сколько заявок и доставок

Например: npm run applications -- show 483-102-759-163`;

/** Runs one command of the operator. Returns the exit code: 0 done, 1 not found, 2 not understood. */
export async function runCommand(words: readonly string[], desk: Desk): Promise<number> {
  const [name = '', reference, ...rest] = words;
  const simple = Object.hasOwn(SIMPLE, name) ? SIMPLE[name] : undefined;
  const numbered = Object.hasOwn(NUMBERED, name) ? NUMBERED[name] : undefined;
  if (simple && reference === undefined) return simple(desk);
  if (numbered && reference !== undefined && rest.length === 0) return numbered(desk, reference);
  desk.print(USAGE);
  return 2;
}

const SIMPLE: Readonly<Record<string, (desk: Desk) => Promise<number>>> = {
  async list({ store, print, ...facts }) {
    const applications = await store.list();
    for (const application of applications) print(describeApplication(application, facts));
    if (applications.length === 0) print('Заявок нет.');
    return 0;
  },

  async purge({ store, now, print }) {
    const erased = await store.purge(now());
    print(`Стёрто: ${countOf(erased, ['заявка', 'заявки', 'заявок'])}.`);
    return 0;
  },

  async stats({ store, print, timeZone }) {
    const { applications, waiting, sent, dead, quarantined, waitingSince } = await store.stats();
    print(`Заявок: ${applications}`);
    print(`Доставлено писем: ${sent}`);
    print(
      `Ждут доставки: ${waiting}${waitingSince ? `, дольше всех с ${formatMoment(waitingSince, timeZone)}` : ''}`,
    );
    print(`Не доставлено, нужна помощь: ${dead}`);
    print(`В карантине: ${quarantined}`);
    return 0;
  },
};

const NUMBERED: Readonly<Record<string, (desk: Desk, reference: string) => Promise<number>>> = {
  async show({ store, keys, print, ...facts }, reference) {
    const shown = await store.show(reference);
    if (!shown) return notFound(print, reference);
    const { id, sealed, consents, purgeAt } = shown.application;
    const { rows } = await unseal(await keys(), id, sealed);
    print(describeApplication(shown, facts));
    print(`\n${reportText(rows)}\n`);
    for (const consent of consents) {
      print(`Согласие ${consent.id}: текст от ${formatDate(consent.version)}, отпечаток ${consent.hash}`);
    }
    print(`Срок хранения: до ${formatMoment(purgeAt, facts.timeZone)}`);
    return 0;
  },

  async resend({ store, now, print }, reference) {
    const due = await store.resend(reference, now());
    if (due === 0) return notFound(print, reference);
    print(
      `Заявка ${reference}: ${countOf(due, ['письмо уйдёт', 'письма уйдут', 'писем уйдут'])} при следующей отправке.`,
    );
    return 0;
  },

  async resolve({ store, now, print }, reference) {
    const ended = await store.resolve(reference, now());
    if (ended === 0) {
      print(`У заявки ${reference} нечего отмечать: она не в карантине, и недоставленных писем у неё нет.`);
      return 1;
    }
    print(`Заявка ${reference}: отмечена как разобранная вручную.`);
    return 0;
  },
};

function notFound(print: Desk['print'], reference: string): number {
  print(`Заявки ${reference} нет. Номера показывает команда list.`);
  return 1;
}
