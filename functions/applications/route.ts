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
  const readers = coordinator && !isSameEmail(coordinator, operator) ? [operator, coordinator] : [operator];
  return [...toMail(outlet, readers), ...toSystem(outlet)];
}

/** Only the operator: for what a coordinator has nothing to do with. */
export function routeToOperator(operator: string, outlet: Outlet): readonly NewDelivery[] {
  const byMail = toMail(outlet, [operator]);
  return byMail.length > 0 ? byMail : toSystem(outlet);
}

function toMail({ mail }: Outlet, readers: readonly string[]): readonly NewDelivery[] {
  return mail === undefined ? [] : readers.map((target) => ({ channel: mail, target }));
}

/** The address of the system is a setting, so that what waits goes where it is today. */
function toSystem({ system }: Outlet): readonly NewDelivery[] {
  return system === undefined ? [] : [{ channel: system, target: SYSTEM }];
}
