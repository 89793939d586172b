import type { Answers, Form, Problem } from './form.ts';
import { CONSENT_MISSING, consentName } from './questions/consent.ts';

/** Consents that the given answers call for, such as a contact on a form that can do without one. */
export function missingConsents({ consents }: Pick<Form, 'consents'>, answers: Answers): readonly Problem[] {
  return consents
    .filter(({ neededWith = [] }) => neededWith.some((name) => answers[name]))
    .map(({ id }) => consentName(id))
    .filter((name) => !answers[name])
    .map((name) => ({ name, message: CONSENT_MISSING }));
}
