import { forms } from '../../src/forms/catalogue.ts';
import { reportText } from '../../src/forms/report.ts';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { formatDate, formatMoment } from '../../src/text/date.ts';
import type { Message } from '../channels/channel.ts';
import type { Claimed, StoredApplication } from '../outbox/store.ts';
import { composeNotice } from './compose-notice.ts';
import type { Keys } from './keys.ts';
import { replyBy } from './reply-by.ts';
import { type SealedContent, unseal } from './seal.ts';

/** Writes the letter that an operator or a coordinator acts on. The subject holds no personal data. */
export async function composeMessage(claimed: Claimed, keys: Keys, facts: SiteFacts): Promise<Message> {
  const { content: carried } = claimed;
  if (carried.kind === 'digest') throw new Error('Сводку пишет composeDigest');
  if (carried.kind === 'notice') return composeNotice(claimed, carried, facts);
  const { application } = carried;
  const content = await unseal(keys, application.id, application.sealed);
  const replyTo = replyAddress(content);
  return {
    id: `${application.id}.${claimed.id}`,
    target: claimed.target,
    ...(replyTo === undefined ? {} : { replyTo }),
    subject: `Заявка ${application.reference}: ${formTitle(application)}, ${municipalityTitle(application, facts, 'short')}`,
    text: [
      heading(application, facts),
      `ОТВЕТЫ\n\n${reportText(content.rows)}`,
      consentLines(application),
      whatToDo(application, facts, replyTo),
    ].join('\n\n'),
    createdAt: application.createdAt,
    data: { type: 'application.accepted', reference: application.reference },
  };
}

function heading(application: StoredApplication, facts: SiteFacts): string {
  return [
    `Заявка ${application.reference}`,
    `Форма: ${formTitle(application)}`,
    `Территория: ${municipalityTitle(application, facts, 'title')}`,
    `Получена: ${formatMoment(application.createdAt, facts.timeZone)} по местному времени`,
  ].join('\n');
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
  const day = formatDate(replyBy(application.createdAt, facts.operator.replyDays, facts.timeZone));
  return [
    'ЧТО СДЕЛАТЬ',
    '',
    `Ответьте до ${day} включительно: так обещано на сайте. Праздничные дни не в счёт.`,
    'Позвоните по телефону из заявки и назовите её номер.',
    ...(replyTo === undefined ? [] : ['Если ответить на это письмо, ответ придёт заявителю на почту.']),
    'Не пересылайте письмо тем, кто не занимается этой заявкой: в нём личные данные.',
    `С сервера сайта доставленная заявка сотрётся ${formatDate(application.purgeAt.toISOString().slice(0, 10))}`,
  ].join('\n');
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
  return facts.municipalities.find(({ id }) => id === municipality)?.[name] ?? municipality;
}
