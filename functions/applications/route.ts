import type { Form } from '../../src/forms/form.ts';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { isSameEmail } from '../../src/text/email.ts';
import type { Outlet } from '../dependencies.ts';
import type { NewDelivery } from '../outbox/store.ts';

/** Target of what goes to the operator's own system. */
export const SYSTEM = 'operator';

/**
 * Who gets an application: the operator always, the operator's own system where there is one, and the coordinator of
 * its municipality where the form says so. Decided when the application is accepted; one address gets one copy.
 */
export function routeApplication(
  form: Pick<Form, 'recipients'>,
  municipality: string,
  facts: SiteFacts,
  operator: string,
  outlet: Outlet,
): readonly NewDelivery[] {
  const coordinator =
    form.recipients === 'operator'
      ? undefined
      : facts.municipalities.find(({ id }) => id === municipality)?.coordinatorEmail;
  const isAnother = coordinator !== undefined && !isSameEmail(coordinator, operator);
  return [
    ...byMail(outlet.mail, operator),
    ...(isAnother ? byMail(outlet.coordinators ?? outlet.mail, coordinator) : []),
    ...toSystem(outlet),
  ];
}

/** Only the operator: for what a coordinator has nothing to do with. */
export function routeToOperator(operator: string, outlet: Outlet): readonly NewDelivery[] {
  return outlet.mail === undefined ? toSystem(outlet) : byMail(outlet.mail, operator);
}

function byMail(channel: string | undefined, target: string): readonly NewDelivery[] {
  return channel === undefined ? [] : [{ channel, target }];
}

/** The address of the system is a setting, so that what waits goes where it is today. */
function toSystem({ system }: Outlet): readonly NewDelivery[] {
  return system === undefined ? [] : [{ channel: system, target: SYSTEM }];
}
