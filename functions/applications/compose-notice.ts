import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { formatMoment } from '../../src/text/date.ts';
import type { Message } from '../channels/channel.ts';
import type { Claimed, Content } from '../outbox/store.ts';
import { formTitle, municipalityName } from './titles.ts';

/** Tells the operator that an application is held in quarantine: what and where, without personal data. */
export function composeNotice(
  { id, target }: Claimed,
  { application, reason }: Extract<Content, { kind: 'notice' }>,
  { municipalities, timeZone }: SiteFacts,
): Message {
  const { reference, form, municipality, createdAt } = application;
  return {
    id: `${application.id}.${id}`,
    target,
    subject: `Задержана заявка ${reference}`,
    text: [
      `Заявка ${reference}`,
      `Форма: ${formTitle(form)}`,
      `Территория: ${municipalityName(municipality, municipalities, 'title')}`,
      `Получена: ${formatMoment(createdAt, timeZone)} по местному времени`,
      '',
      `Задержана: ${reason}. Так пишут роботы, но бывает, что и люди: посмотрите.`,
      'На сервере сайта:',
      `  посмотреть: npm run applications -- show ${reference}`,
      `  выпустить: npm run applications -- resend ${reference}`,
      `  закрыть: npm run applications -- resolve ${reference}`,
    ].join('\n'),
    createdAt,
    data: { type: 'application.held', reference },
  };
}
