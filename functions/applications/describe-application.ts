import { forms } from '../../src/forms/catalogue.ts';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { formatMoment } from '../../src/text/date.ts';
import type { DeliveryState, ListedApplication } from '../outbox/store.ts';
import { municipalityName } from './municipality-name.ts';

/** An application in a few lines for the operator: what, when, where from, and how each delivery stands. */
export function describeApplication(
  { reference, createdAt, form, municipality, quarantine, deliveries }: ListedApplication,
  { municipalities, timeZone }: Pick<SiteFacts, 'municipalities' | 'timeZone'>,
): string {
  const title = forms.find(({ id }) => id === form)?.title ?? form;
  const place = municipalityName(municipality, municipalities, 'short');
  const held = quarantine === undefined ? [] : [`в карантине: ${quarantine}`];
  const states = deliveries.map((delivery) => `${delivery.target}: ${describeState(delivery, timeZone)}`);
  const lines = [...held, ...states].map((line) => `    ${line}`);
  return [`${reference}  ${formatMoment(createdAt, timeZone)}  ${title}, ${place}`, ...lines].join('\n');
}

function describeState(state: DeliveryState, timeZone: string): string {
  const { sentAt, deadAt, resolvedAt, attempts, nextAt, lastError } = state;
  if (sentAt) return `доставлено ${formatMoment(sentAt, timeZone)}`;
  if (resolvedAt) return `не доставлено, разобрано вручную ${formatMoment(resolvedAt, timeZone)}`;
  if (deadAt) return `не доставлено, попытки прекращены ${formatMoment(deadAt, timeZone)} (${lastError})`;
  if (attempts === 0) return 'ждёт отправки';
  return `ждёт отправки, попыток: ${attempts}, следующая ${formatMoment(nextAt, timeZone)} (${lastError ?? 'идёт сейчас'})`;
}
