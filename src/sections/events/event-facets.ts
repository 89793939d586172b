import { choiceFacet } from '../../lists/choice-facet.ts';
import { entryFacet } from '../../lists/entry-facet.ts';
import type { Facet } from '../../lists/facet.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { EVENT_FORMATS, EVENT_KINDS, LEVELS } from '../../model/event-words.ts';
import type { EventEntry } from '../../model/events.ts';

interface Item {
  readonly data: EventEntry;
}

type Named = Parameters<typeof entryFacet>[1];

interface Known {
  readonly municipalities: Parameters<typeof municipalityFacet>[0];
  readonly directions: Named;
  /** Those that some event is meant for. */
  readonly roles: Named;
}

/** What visitors choose coming events by. */
export function eventFacets({ municipalities, directions, roles }: Known): Facet<Item>[] {
  return [
    municipalityFacet(municipalities),
    choiceFacet({ name: 'kind', label: 'Вид', all: 'Все виды' }, EVENT_KINDS, ({ data }) => data.kind),
    entryFacet(
      {
        name: 'role',
        label: 'Для кого',
        // What names no role is for each of them.
        valuesOf: ({ data }) => (data.roles.length > 0 ? data.roles : roles.map(({ id }) => id)),
      },
      roles,
    ),
    entryFacet(
      {
        name: 'direction',
        label: 'Направление',
        all: 'Все направления',
        valuesOf: ({ data }) => (data.direction ? [data.direction] : []),
      },
      directions,
    ),
    choiceFacet(
      { name: 'format', label: 'Как проходит', all: 'Как угодно' },
      EVENT_FORMATS,
      ({ data }) => data.format,
    ),
    choiceFacet({ name: 'level', label: 'Уровень', all: 'Любой' }, LEVELS, ({ data }) => data.level),
  ];
}
