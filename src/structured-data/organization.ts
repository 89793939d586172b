import { isExampleEmail } from '../text/email.ts';
import { parsePhone } from '../text/phone.ts';
import { operatorId, type SiteOwner } from './site-owner.ts';
import type { Thing } from './thing.ts';

/** The regional operator (schema.org/Organization). A sample address is left out: engines keep it for long. */
export function organization({ site, home }: SiteOwner): Thing {
  const { name, email, phone } = site.operator;
  return {
    '@type': 'Organization',
    '@id': operatorId({ home }),
    name,
    url: home.href,
    areaServed: { '@type': 'AdministrativeArea', name: site.region },
    email: isExampleEmail(email) ? undefined : email,
    telephone: phone ? parsePhone(phone) : undefined,
  };
}
