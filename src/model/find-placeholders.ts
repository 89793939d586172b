import { isExampleEmail } from '../text/email.ts';
import { isSampleContact } from '../text/is-sample-contact.ts';
import type { Consent } from './consents.ts';
import type { Municipality } from './municipalities.ts';
import type { Site } from './site.ts';
import type { Statement } from './statements.ts';

interface Content {
  readonly site: Pick<Site, 'operator'>;
  readonly municipalities: readonly {
    readonly id: string;
    readonly data: Pick<Municipality, 'coordinator'>;
  }[];
  readonly consents: readonly { readonly id: string; readonly data: Pick<Consent, 'status'> }[];
  /** Ids of those that forms ask for: a draft of another stops nothing. */
  readonly consentsInUse: ReadonlySet<string>;
  /** Law asks for it wherever personal data are collected. */
  readonly policy: Pick<Statement, 'status'> | undefined;
}

/** What must be replaced before the public sees the site: one line per file, saying what to write. */
export function findPlaceholders({
  site,
  municipalities,
  consents,
  consentsInUse,
  policy,
}: Content): string[] {
  const operator = isExampleEmail(site.operator.email)
    ? ['content/region/site.json: впишите настоящую почту оператора или задайте её настройкой OPERATOR_EMAIL']
    : [];
  const promise = site.operator.isConfirmed
    ? []
    : ['content/region/site.json: пусть оператор подтвердит контакты и срок ответа, затем отметьте это'];
  const coordinators = municipalities
    .filter(({ data }) => data.coordinator && isSampleContact(data.coordinator))
    .map(
      ({ id }) =>
        `content/municipalities/${id}.json: впишите настоящие почту и телефон координатора или уберите его`,
    );
  const drafts = consents
    .filter(({ id, data }) => data.status === 'проект' && consentsInUse.has(id))
    .map(({ id }) => `content/consents/${id}.md: утвердите текст согласия`);
  const rules =
    policy?.status === 'утверждено'
      ? []
      : ['content/statements/policy.md: утвердите политику обработки персональных данных'];
  return [...operator, ...promise, ...coordinators, ...drafts, ...rules];
}
