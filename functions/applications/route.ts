import type { SiteFacts } from '../../src/forms/site-facts.ts';
import type { NewDelivery } from '../outbox/store.ts';

/**
 * Who gets an application: the operator always, and the coordinator of its municipality.
 * Decided when the application is accepted; one address gets one copy.
 */
export function routeApplication(
  municipality: string,
  facts: SiteFacts,
  operator: string,
  channel: string,
): readonly NewDelivery[] {
  const coordinator = facts.municipalities.find(({ id }) => id === municipality)?.coordinatorEmail;
  const targets = coordinator && !isSame(coordinator, operator) ? [operator, coordinator] : [operator];
  return targets.map((target) => ({ channel, target }));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
