import type { Municipality } from '../model/municipalities.ts';
import type { Site } from '../model/site.ts';
import { isSampleContact } from '../text/is-sample-contact.ts';
import { formatPhone, parsePhone } from '../text/phone.ts';
import type { Territory, TerritoryContact, TerritoryGroup, TerritoryLink } from './territory.ts';

interface Around {
  /** Answers where a municipality has no coordinator. */
  readonly operator: Pick<Site['operator'], 'email' | 'phone' | 'hours'>;
  readonly groups: readonly TerritoryGroup[];
  readonly toPath: (path: string) => string;
}

/** Brings together what a visitor wants of a municipality; a group of no links falls away. */
export function toTerritory(
  { id, data }: { readonly id: string; readonly data: Pick<Municipality, 'short' | 'coordinator'> },
  { operator, groups, toPath }: Around,
): Territory {
  return {
    id,
    name: data.short,
    href: toPath(`/municipalities/${id}/`),
    contact: contactOf(data.coordinator ?? { post: 'Региональный оператор', ...operator }),
    groups: groups.filter(({ links }) => links.length > 0),
  };
}

/** A work phone as a link that dials, or nothing. */
export function phoneLink(spelling: string | undefined): TerritoryLink | undefined {
  const phone = spelling === undefined ? undefined : parsePhone(spelling);
  return phone === undefined ? undefined : { label: formatPhone(phone), href: `tel:${phone}` };
}

type Contact = Pick<NonNullable<Municipality['coordinator']>, 'post' | 'email' | 'phone' | 'hours'>;

function contactOf({ post, email, phone, hours }: Contact): TerritoryContact {
  return { post, phone: phoneLink(phone), email, hours, isSample: isSampleContact({ email, phone }) };
}
