import { cameFromWords } from '../../src/forms/came-from.ts';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { stageLabel } from '../../src/forms/stages.ts';
import { formatMoment } from '../../src/text/date.ts';
import type { DeliveryState, ListedApplication } from '../outbox/store.ts';
import { formTitle, municipalityName } from './titles.ts';

/** An application in a few lines for the operator: what, when, where from, its stage, and how each delivery stands. */
export function describeApplication(
  { reference, createdAt, form, municipality, cameFrom, stage, quarantine, deliveries }: ListedApplication,
  { municipalities, campaigns, timeZone }: Pick<SiteFacts, 'municipalities' | 'campaigns' | 'timeZone'>,
): string {
  const place = municipalityName(municipality, municipalities);
  const held = quarantine === undefined ? [] : [`в карантине: ${quarantine}`];
  const banner = cameFrom ? [`кампания: ${cameFromWords(cameFrom, campaigns)}`] : [];
  const states = deliveries.map((delivery) => `${delivery.target}: ${describeState(delivery, timeZone)}`);
  return [
    `${reference}  ${formatMoment(createdAt, timeZone)}  ${formTitle(form)}, ${place}`,
    ...[`стадия: ${stageLabel(stage).toLowerCase()}`, ...banner, ...held, ...states].map(
      (line) => `    ${line}`,
    ),
  ].join('\n');
}

function describeState(state: DeliveryState, timeZone: string): string {
  const { sentAt, deadAt, resolvedAt, attempts, nextAt, lastError } = state;
  if (sentAt) return `доставлено ${formatMoment(sentAt, timeZone)}`;
  if (resolvedAt) return `не доставлено, разобрано вручную ${formatMoment(resolvedAt, timeZone)}`;
  if (deadAt) return `не доставлено, попытки прекращены ${formatMoment(deadAt, timeZone)} (${lastError})`;
  if (attempts === 0) return 'ждёт отправки';
  return `ждёт отправки, попыток: ${attempts}, следующая ${formatMoment(nextAt, timeZone)} (${lastError ?? 'идёт сейчас'})`;
}
