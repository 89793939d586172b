import type { CameFrom } from '../../src/forms/came-from.ts';
import type { Answers, Form } from '../../src/forms/form.ts';
import { consentFacts, consentName } from '../../src/forms/questions/consent.ts';
import { MUNICIPALITY } from '../../src/forms/questions/municipality.ts';
import { PHONE } from '../../src/forms/questions/phone.ts';
import { reportRows } from '../../src/forms/report.ts';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { regionDay } from '../../src/text/region-day.ts';
import type { Dependencies } from '../dependencies.ts';
import { isReferenceTaken } from '../outbox/reference-taken.ts';
import type { Accepted, NewApplication, NewDelivery } from '../outbox/store.ts';
import { likenessOf } from './likeness.ts';
import { makeId } from './make-id.ts';
import { operatorAddress } from './operator-address.ts';
import { proofOf, secretOf } from './proof.ts';
import { makeReference } from './reference.ts';
import { replyBy } from './reply-by.ts';
import { routeApplication, routeToOperator } from './route.ts';
import { seal } from './seal.ts';

const DAY = 24 * 3600_000;

export interface Sending {
  readonly form: Form;
  readonly answers: Answers;
  /** The banner that led to the form. */
  readonly cameFrom?: CameFrom | undefined;
  readonly idempotency: string;
  /** Whether the field that people do not see was filled in. */
  readonly isTrapped: boolean;
}

/** Stores an application for good; a repeated sending gets the first one's reference. */
export async function acceptApplication(sending: Sending, dependencies: Dependencies): Promise<Accepted> {
  const { log } = dependencies;
  const accepted = await put(sending, dependencies).catch((error: unknown) => {
    if (isReferenceTaken(error)) return put(sending, dependencies);
    throw error;
  });
  const { reference, isDuplicate } = accepted;
  if (reference !== undefined && !isDuplicate) {
    const event = sending.isTrapped ? 'application-quarantined' : 'application-accepted';
    log({ level: 'info', event, form: sending.form.id, reference });
  }
  return accepted;
}

async function put(sending: Sending, dependencies: Dependencies): Promise<Accepted> {
  const { store } = dependencies;
  const application = await prepare(sending, dependencies);
  if (!sending.isTrapped) return store.accept(application);
  return store.quarantine(application, 'заполнено скрытое поле', toOperator(dependencies));
}

/** The coordinator has nothing to do with it until it is let out. */
function toOperator({ config, site, outlet }: Dependencies): readonly NewDelivery[] {
  return routeToOperator(operatorAddress(config, site().facts), outlet);
}

async function prepare(
  { form, answers, cameFrom, idempotency, isTrapped }: Sending,
  dependencies: Dependencies,
): Promise<NewApplication> {
  const { config, keys, random, outlet } = dependencies;
  const { facts } = dependencies.site();
  const createdAt = dependencies.now();
  const municipality = answers[MUNICIPALITY] ?? '';
  const id = makeId(random, createdAt);
  const reference = makeReference(random);
  const content = { answers, rows: reportRows(form, answers, facts) };
  const [sealed, archive, proof, likeness] = await Promise.all([
    seal(keys, random, id, content),
    dependencies.archive?.(content),
    secretOf(keys, reference, answers).then((secret) => proofOf(keys, reference, secret)),
    likenessOf(keys, { form, answers, isTrapped }),
  ]);
  return {
    id,
    reference,
    idempotency,
    likeness,
    form: form.id,
    formVersion: form.version,
    municipality,
    consents: givenConsents(form, answers, facts),
    ...(cameFrom && { cameFrom: { ...cameFrom, day: regionDay(createdAt, facts.timeZone) } }),
    createdAt,
    purgeAt: new Date(createdAt.getTime() + config.retentionDays * DAY),
    sealed,
    archive,
    proof,
    ...(isAnswered(answers) ? { replyBy: replyBy(createdAt, facts.operator.replyDays, facts.timeZone) } : {}),
    deliveries: routeApplication(form, municipality, facts, operatorAddress(config, facts), outlet),
  };
}

/** A box that may be left unticked is not a consent until it is ticked. */
function givenConsents({ consents }: Form, answers: Answers, facts: SiteFacts): NewApplication['consents'] {
  return consents
    .filter(({ id }) => answers[consentName(id)])
    .map(({ id }) => {
      const { version, hash } = consentFacts(id, facts);
      return { id, version, hash };
    });
}

/** Without a phone and an address there is nobody to answer. */
function isAnswered({ [PHONE]: phone, email }: Answers): boolean {
  return Boolean(phone || email);
}
