import { forms } from '../../../src/forms/catalogue.ts';
import type { Answers } from '../../../src/forms/form.ts';
import { PHONE } from '../../../src/forms/questions/phone.ts';
import { reportText } from '../../../src/forms/report.ts';
import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import { formatDate } from '../../../src/text/date.ts';
import type { StoredApplication } from '../../outbox/store.ts';
import type { SealedContent } from '../seal.ts';
import { eraseDay, replyDay } from './days.ts';

/**
 * The answers, the consents and what to do.
 *
 * @param replyTo where an answer to the letter goes; `undefined` when nowhere
 */
export function fullText(
  application: StoredApplication,
  { answers, rows }: SealedContent,
  facts: SiteFacts,
  replyTo: string | undefined,
): string {
  return [
    `ОТВЕТЫ\n\n${reportText(rows)}`,
    ...consentLines(application),
    whatToDo(application, facts, answers, replyTo),
  ].join('\n\n');
}

function consentLines({ consents, form }: StoredApplication): readonly string[] {
  if (consents.length === 0) return [];
  const labels = forms.find(({ id }) => id === form)?.consents;
  const lines = consents.map(({ id, version, hash }) => {
    const label = labels?.find((consent) => consent.id === id)?.label ?? id;
    return `${label}: дано, текст от ${formatDate(version)}, отпечаток ${hash.slice(0, 16)}`;
  });
  return [['СОГЛАСИЯ', '', ...lines].join('\n')];
}

function whatToDo(
  application: StoredApplication,
  facts: SiteFacts,
  answers: Answers,
  replyTo: string | undefined,
): string {
  const hasContact = Boolean(answers[PHONE] || answers.email);
  return [
    'ЧТО СДЕЛАТЬ',
    '',
    hasContact
      ? `Ответьте до ${replyDay(application, facts)} включительно: так обещано на сайте. Праздничные дни не в счёт.`
      : 'Контакта в ответах нет. Если в них есть номер другой заявки, ответьте по ней.',
    ...(answers[PHONE] ? ['Позвоните по телефону из заявки и назовите её номер.'] : []),
    ...(replyTo === undefined ? [] : ['Если ответить на это письмо, ответ придёт заявителю на почту.']),
    'Не пересылайте письмо тем, кто не занимается этой заявкой: в нём личные данные.',
    `С сервера сайта доставленная заявка сотрётся ${eraseDay(application, facts.timeZone)}`,
  ].join('\n');
}
