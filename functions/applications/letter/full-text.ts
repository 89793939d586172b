import { forms } from '../../../src/forms/catalogue.ts';
import { type ReportRow, reportText } from '../../../src/forms/report.ts';
import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import { formatDate } from '../../../src/text/date.ts';
import type { StoredApplication } from '../../outbox/store.ts';
import { eraseDay, replyDay } from './days.ts';

/**
 * The answers, the consents and what to do.
 *
 * @param replyTo where an answer to the letter goes; `undefined` when nowhere
 */
export function fullText(
  application: StoredApplication,
  rows: readonly ReportRow[],
  facts: SiteFacts,
  replyTo: string | undefined,
): string {
  return [
    `ОТВЕТЫ\n\n${reportText(rows)}`,
    consentLines(application),
    whatToDo(application, facts, replyTo),
  ].join('\n\n');
}

function consentLines({ consents, form }: StoredApplication): string {
  const labels = forms.find(({ id }) => id === form)?.consents;
  const lines = consents.map(({ id, version, hash }) => {
    const label = labels?.find((consent) => consent.id === id)?.label ?? id;
    return `${label}: дано, текст от ${formatDate(version)}, отпечаток ${hash.slice(0, 16)}`;
  });
  return ['СОГЛАСИЯ', '', ...lines].join('\n');
}

function whatToDo(application: StoredApplication, facts: SiteFacts, replyTo: string | undefined): string {
  return [
    'ЧТО СДЕЛАТЬ',
    '',
    `Ответьте до ${replyDay(application, facts)} включительно: так обещано на сайте. Праздничные дни не в счёт.`,
    'Позвоните по телефону из заявки и назовите её номер.',
    ...(replyTo === undefined ? [] : ['Если ответить на это письмо, ответ придёт заявителю на почту.']),
    'Не пересылайте письмо тем, кто не занимается этой заявкой: в нём личные данные.',
    `С сервера сайта доставленная заявка сотрётся ${eraseDay(application)}`,
  ].join('\n');
}
