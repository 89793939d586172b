import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import type { StoredApplication } from '../../outbox/store.ts';
import { eraseDay, replyDay } from './days.ts';
import type { Reader } from './reader-of.ts';

/**
 * What to do about an application whose answers are not in the letter.
 *
 * @param operator address to ask for the answers
 */
export function noticeText(
  application: StoredApplication,
  facts: SiteFacts,
  reader: Reader,
  operator: string,
): string {
  const lines = reader === 'coordinator' ? askOperator(facts, operator) : readOnServer(application.reference);
  return [
    'ЧТО СДЕЛАТЬ',
    '',
    'Ответов в письме нет: в них личные данные.',
    ...lines,
    `Заявителю обещано ответить до ${replyDay(application, facts)} включительно. Праздничные дни не в счёт.`,
    `С сервера сайта доставленная заявка вместе с ответами сотрётся ${eraseDay(application, facts.timeZone)}`,
  ].join('\n');
}

function readOnServer(reference: string): readonly string[] {
  return ['Прочитайте их на сервере сайта:', `  npm run applications -- show ${reference}`];
}

function askOperator({ operator }: SiteFacts, address: string): readonly string[] {
  const contacts = [operator.name, address, ...(operator.phone === undefined ? [] : [operator.phone])];
  return [
    'Они у регионального оператора: дождитесь его звонка или спросите сами и назовите номер заявки.',
    `Оператор: ${contacts.join(', ')}`,
  ];
}
