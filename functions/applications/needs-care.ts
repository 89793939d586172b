import type { DeliveryState, ListedApplication } from '../outbox/store.ts';

/** Applications that want a person's look, by what is wrong with them. */
export interface NeedsCare {
  readonly kind: 'dead' | 'held' | 'waiting' | 'expiring';
  /** At least one. */
  readonly applications: readonly ListedApplication[];
}

/** A letter on its way for longer is worth a look. */
export const LONG_WAIT = 3600_000;

/** Nobody has marked an application that is to be erased so soon: perhaps nobody has read it. */
export const SOON_ERASED = 7 * 24 * 3600_000;

/** What went wrong, the worst first; nothing when all is well. */
export function needsCare(applications: readonly ListedApplication[], now: Date): readonly NeedsCare[] {
  const isStuck = ({ createdAt }: ListedApplication) => now.getTime() - createdAt.getTime() > LONG_WAIT;
  const groups: readonly NeedsCare[] = [
    { kind: 'dead', applications: applications.filter(({ deliveries }) => deliveries.some(isDead)) },
    { kind: 'held', applications: applications.filter(({ quarantine }) => quarantine !== undefined) },
    {
      kind: 'waiting',
      applications: applications.filter((one) => isStuck(one) && one.deliveries.some(isWaiting)),
    },
    { kind: 'expiring', applications: applications.filter((one) => isForgotten(one, now)) },
  ];
  return groups.filter((group) => group.applications.length > 0);
}

function isForgotten({ stage, purgeAt, quarantine }: ListedApplication, now: Date): boolean {
  const left = purgeAt.getTime() - now.getTime();
  return stage === 'received' && quarantine === undefined && left < SOON_ERASED;
}

function isDead({ deadAt, resolvedAt }: DeliveryState): boolean {
  return deadAt !== undefined && resolvedAt === undefined;
}

function isWaiting({ sentAt, deadAt, resolvedAt }: DeliveryState): boolean {
  return sentAt === undefined && deadAt === undefined && resolvedAt === undefined;
}
