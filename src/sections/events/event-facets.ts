import { choiceFacet } from '../../lists/choice-facet.ts';
import { entryFacet } from '../../lists/entry-facet.ts';
import type { Facet } from '../../lists/facet.ts';
import { municipalityFacet } from '../../lists/municipality-facet.ts';
import { EVENT_KINDS, LEVELS } from '../../model/event-words.ts';
import type { EventEntry } from '../../model/events.ts';

interface Item {
  readonly data: EventEntry;
}

/** What visitors choose coming events by. */
export function eventFacets(
  municipalities: Parameters<typeof municipalityFacet>[0],
  directions: Parameters<typeof entryFacet>[1],
): Facet<Item>[] {
  return [
    municipalityFacet(municipalities),
    choiceFacet({ name: 'kind', label: 'Вид', all: 'Все виды' }, EVENT_KINDS, ({ data }) => data.kind),
    entryFacet(
      {
        name: 'direction',
        label: 'Направление',
        all: 'Все направления',
        valuesOf: ({ data }) => (data.direction ? [data.direction] : []),
      },
      directions,
    ),
    choiceFacet({ name: 'level', label: 'Уровень', all: 'Любой' }, LEVELS, ({ data }) => data.level),
  ];
}
