import { isStage, type Stage } from '../../../src/forms/stages.ts';
import type { Bytes, DeliveryState, ListedApplication, NewApplication, StoredApplication } from '../store.ts';
import type { Row, Value } from './database.ts';

/** Columns of `application` that come with a new one. */
export const NEW_COLUMNS =
  'id, reference, idempotency, likeness, form, form_version, municipality, consents, created_at, purge_at, sealed, archive, proof, reply_by, stage, stage_at, campaign, banner_size, came_on';

export function toValues(application: NewApplication): readonly Value[] {
  const createdAt = application.createdAt.getTime();
  return [
    application.id,
    application.reference,
    application.idempotency,
    application.likeness ?? null,
    application.form,
    application.formVersion,
    application.municipality,
    JSON.stringify(application.consents),
    createdAt,
    application.purgeAt.getTime(),
    application.sealed,
    application.archive ?? null,
    application.proof,
    application.replyBy ?? null,
    'received',
    createdAt,
    application.cameFrom?.campaign ?? null,
    application.cameFrom?.size ?? null,
    application.cameFrom?.day ?? null,
  ];
}

export function toApplication(row: Row): StoredApplication {
  return {
    id: text(row, 'id'),
    reference: text(row, 'reference'),
    form: text(row, 'form'),
    formVersion: number(row, 'form_version'),
    municipality: text(row, 'municipality'),
    consents: JSON.parse(text(row, 'consents')),
    ...cameFromIn(row),
    createdAt: moment(row, 'created_at'),
    purgeAt: moment(row, 'purge_at'),
    sealed: bytes(row, 'sealed'),
    ...(row.archive === null ? {} : { archive: bytes(row, 'archive') }),
  };
}

export function toListed(row: Row, deliveries: readonly Row[]): ListedApplication {
  return {
    reference: text(row, 'reference'),
    form: text(row, 'form'),
    municipality: text(row, 'municipality'),
    ...cameFromIn(row),
    createdAt: moment(row, 'created_at'),
    purgeAt: moment(row, 'purge_at'),
    stage: stageIn(row),
    ...(row.held === null ? {} : { quarantine: text(row, 'held') }),
    deliveries: deliveries.map(toDeliveryState),
  };
}

function cameFromIn(row: Row): Pick<NewApplication, 'cameFrom'> {
  if (row.campaign === null) return {};
  const cameFrom = {
    campaign: text(row, 'campaign'),
    size: text(row, 'banner_size'),
    day: text(row, 'came_on'),
  };
  return { cameFrom };
}

export function stageIn(row: Row): Stage {
  const stage = text(row, 'stage');
  return isStage(stage) ? stage : 'received';
}

function toDeliveryState(row: Row): DeliveryState {
  return {
    id: number(row, 'id'),
    channel: text(row, 'channel'),
    target: text(row, 'target'),
    attempts: number(row, 'attempts'),
    nextAt: moment(row, 'next_at'),
    ...(row.receipt === null ? {} : { receipt: text(row, 'receipt') }),
    ...(row.last_error === null ? {} : { lastError: text(row, 'last_error') }),
    ...(row.sent_at === null ? {} : { sentAt: moment(row, 'sent_at') }),
    ...(row.dead_at === null ? {} : { deadAt: moment(row, 'dead_at') }),
    ...(row.resolved_at === null ? {} : { resolvedAt: moment(row, 'resolved_at') }),
  };
}

export function text(row: Row, column: string): string {
  return String(row[column]);
}

export function number(row: Row, column: string): number {
  return Number(row[column]);
}

/** Moments are kept as milliseconds since 1970. */
export function moment(row: Row, column: string): Date {
  return new Date(number(row, column));
}

function bytes(row: Row, column: string): Bytes {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new Error(`В столбце ${column} не байты`);
  return value;
}
