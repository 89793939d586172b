import { published } from '../../entries/published.ts';
import { becomeMentor } from '../../forms/become-mentor.ts';
import { consultation } from '../../forms/consultation.ts';
import type { Form } from '../../forms/form.ts';
import { takePart } from '../../forms/take-part.ts';
import { formHref } from '../../handover/form-href.ts';
import { loadSite } from '../../handover/load-site.ts';
import { nextDay } from '../../model/event-days.ts';
import { comingEvents } from '../../sections/events/coming-events.ts';
import { whenWords } from '../../sections/events/when-words.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';
import type { Territory, TerritoryLink } from '../../who-to-call/territory.ts';
import { phoneLink, toTerritory } from '../../who-to-call/to-territory.ts';

/** What visitors want of each municipality, by the alphabet of short names. */
export async function loadTerritories(): Promise<Territory[]> {
  const { operator } = await loadSite();
  const [municipalities, centres, events] = await Promise.all([
    published('municipalities'),
    published('centres'),
    published('events'),
  ]);
  const coming = comingEvents(events, settings.today).filter(({ data }) => data.status === 'open');
  const territories = municipalities.map(async (entry) => {
    const isHere = ({ data }: { readonly data: { readonly municipality?: string | undefined } }) =>
      data.municipality === entry.id;
    const groups = [
      { title: 'Центр', links: centres.filter(isHere).flatMap(centreLinks) },
      { title: 'Ближайшие события', links: coming.filter(isHere).slice(0, MOST).map(eventLink) },
      { title: 'Заявки', links: await formLinks(entry.id) },
    ];
    return toTerritory(entry, { operator, groups, toPath });
  });
  return (await Promise.all(territories)).sort((one, other) => one.name.localeCompare(other.name, 'ru'));
}

/** More belong to the municipality's own page. */
const MOST = 3;

const FORMS: readonly (readonly [form: Form, label: string])[] = [
  [takePart, 'Найти наставника подростку'],
  [becomeMentor, 'Стать наставником'],
  [consultation, 'Попросить консультацию психолога'],
];

type Centre = Awaited<ReturnType<typeof published<'centres'>>>[number];
type Event = Awaited<ReturnType<typeof published<'events'>>>[number];

function centreLinks({ id, data }: Centre): TerritoryLink[] {
  const phone = phoneLink(data.contact.phone);
  const centre = {
    label: named(data),
    href: toPath(`/centres/${id}/`),
    note: data.address,
  };
  return phone ? [centre, phone] : [centre];
}

function eventLink({ id, data }: Event): TerritoryLink {
  return { label: named(data), href: toPath(`/events/${id}/`), note: whenNext(data) };
}

/** A row of meetings is told by its nearest one: the rest is on its page. */
function whenNext(data: Event['data']): string {
  return whenWords({ ...data, starts: nextDay(data, settings.today), repeats: undefined });
}

function named({ title, example }: { readonly title: string; readonly example: boolean }): string {
  return example ? `${title} (пример)` : title;
}

async function formLinks(municipality: string): Promise<TerritoryLink[]> {
  const links = FORMS.map(async ([form, label]) => {
    const href = await formHref(form, { municipality });
    return href ? [{ label, href }] : [];
  });
  return (await Promise.all(links)).flat();
}
