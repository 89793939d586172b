import { forms } from '../../src/forms/catalogue.ts';
import type { Form } from '../../src/forms/form.ts';
import { PHONE } from '../../src/forms/questions/phone.ts';
import { reportText } from '../../src/forms/report.ts';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { formatDate, formatMoment } from '../../src/text/date.ts';
import type { Message } from '../channels/channel.ts';
import type { Claimed, StoredApplication } from '../outbox/store.ts';
import { composeNotice } from './compose-notice.ts';
import type { Keys } from './keys.ts';
import { municipalityName } from './municipality-name.ts';
import { replyBy } from './reply-by.ts';
import { type SealedContent, unseal } from './seal.ts';

/** Writes the letter that an operator or a coordinator acts on. The subject holds no personal data. */
export async function composeMessage(claimed: Claimed, keys: Keys, facts: SiteFacts): Promise<Message> {
  const { content: carried } = claimed;
  if (carried.kind === 'digest') throw new Error('Сводку пишет composeDigest');
  if (carried.kind === 'notice') return composeNotice(claimed, carried, facts);
  const { application } = carried;
  if (letterOf(application) === 'notice') return noticeOf(claimed, application, facts);
  const content = await unseal(keys, application.id, application.sealed);
  const replyTo = replyAddress(content);
  return {
    id: `${application.id}.${claimed.id}`,
    target: claimed.target,
    ...(replyTo === undefined ? {} : { replyTo }),
    subject: subjectOf(application, facts),
    text: [
      heading(application, facts),
      `ОТВЕТЫ\n\n${reportText(content.rows)}`,
      ...consentLines(application),
      whatToDo(application, facts, content, replyTo),
    ].join('\n\n'),
    createdAt: application.createdAt,
    data: { type: 'application.accepted', reference: application.reference },
  };
}

/** The word that there is an application; its answers stay on the server. */
function noticeOf(claimed: Claimed, application: StoredApplication, facts: SiteFacts): Message {
  return {
    id: `${application.id}.${claimed.id}`,
    target: claimed.target,
    subject: subjectOf(application, facts),
    text: [
      heading(application, facts),
      `ЧТО СДЕЛАТЬ\n\n${answerBy(application, facts)}`,
      'Ответов в письме нет: так данные семьи не попадут в почту.',
      `Оператор читает их на сервере сайта: npm run applications -- show ${application.reference}`,
      'Координатор, спросите ответы у оператора по телефону и назовите номер заявки.',
    ].join('\n\n'),
    createdAt: application.createdAt,
    data: { type: 'application.accepted', reference: application.reference },
  };
}

function subjectOf(application: StoredApplication, facts: SiteFacts): string {
  return `Заявка ${application.reference}: ${formTitle(application)}, ${municipalityTitle(application, facts, 'short')}`;
}

function letterOf({ form }: StoredApplication): Form['letter'] | undefined {
  return forms.find(({ id }) => id === form)?.letter;
}

function heading(application: StoredApplication, facts: SiteFacts): string {
  return [
    `Заявка ${application.reference}`,
    `Форма: ${formTitle(application)}`,
    `Территория: ${municipalityTitle(application, facts, 'title')}`,
    `Получена: ${formatMoment(application.createdAt, facts.timeZone)} по местному времени`,
  ].join('\n');
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
  { answers }: SealedContent,
  replyTo: string | undefined,
): string {
  const hasContact = Boolean(answers[PHONE] || answers.email);
  return [
    'ЧТО СДЕЛАТЬ',
    '',
    hasContact
      ? answerBy(application, facts)
      : 'Контакта в ответах нет. Если в них есть номер другой заявки, ответьте по ней.',
    ...(answers[PHONE] ? ['Позвоните по телефону из заявки и назовите её номер.'] : []),
    ...(replyTo === undefined ? [] : ['Если ответить на это письмо, ответ придёт заявителю на почту.']),
    'Не пересылайте письмо тем, кто не занимается этой заявкой: в нём личные данные.',
    `С сервера сайта доставленная заявка сотрётся ${formatDate(application.purgeAt.toISOString().slice(0, 10))}`,
  ].join('\n');
}

function answerBy({ createdAt }: StoredApplication, { operator, timeZone }: SiteFacts): string {
  const day = formatDate(replyBy(createdAt, operator.replyDays, timeZone));
  return `Ответьте до ${day} включительно: так обещано на сайте. Праздничные дни не в счёт.`;
}

/** Mail programs carry only ASCII before the @ everywhere; another address stands in the answers. */
function replyAddress({ answers }: SealedContent): string | undefined {
  const { email = '' } = answers;
  return /^[\x21-\x7E]+@/.test(email) ? email : undefined;
}

function formTitle({ form }: StoredApplication): string {
  return forms.find(({ id }) => id === form)?.title ?? form;
}

function municipalityTitle(
  { municipality }: StoredApplication,
  facts: SiteFacts,
  name: 'short' | 'title',
): string {
  return municipalityName(municipality, facts.municipalities, name);
}
