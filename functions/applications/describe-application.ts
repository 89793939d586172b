import { forms } from '../../src/forms/catalogue.ts';
import type { MunicipalityFacts } from '../../src/forms/site-facts.ts';
import { formatMoment } from '../../src/text/date.ts';
import type { DeliveryState, ListedApplication } from '../outbox/store.ts';

/** An application in a few lines for the operator: what, when, where from, and how each delivery stands. */
export function describeApplication(
  { reference, createdAt, form, municipality, quarantine, deliveries }: ListedApplication,
  municipalities: readonly MunicipalityFacts[],
): string {
  const title = forms.find(({ id }) => id === form)?.title ?? form;
  const place = municipalities.find(({ id }) => id === municipality)?.short ?? municipality;
  const held = quarantine === undefined ? [] : [`в карантине: ${quarantine}`];
  const states = deliveries.map((delivery) => `${delivery.target}: ${describeState(delivery)}`);
  const lines = [...held, ...states].map((line) => `    ${line}`);
  return [`${reference}  ${formatMoment(createdAt)}  ${title}, ${place}`, ...lines].join('\n');
}

function describeState({ sentAt, deadAt, resolvedAt, attempts, nextAt, lastError }: DeliveryState): string {
  if (sentAt) return `доставлено ${formatMoment(sentAt)}`;
  if (resolvedAt) return `не доставлено, разобрано вручную ${formatMoment(resolvedAt)}`;
  if (deadAt) return `не доставлено, попытки прекращены ${formatMoment(deadAt)} (${lastError})`;
  if (attempts === 0) return 'ждёт отправки';
  return `ждёт отправки, попыток: ${attempts}, следующая ${formatMoment(nextAt)} (${lastError ?? 'идёт сейчас'})`;
}
