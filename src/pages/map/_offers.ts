import { published } from '../../entries/published.ts';
import { toFigures } from '../../figures/to-figures.ts';
import { loadSite } from '../../handover/load-site.ts';
import type { Offer } from '../../map/offers.ts';
import { offersByPlace } from '../../map/offers-by-place.ts';
import { comingEvents } from '../../sections/events/coming-events.ts';
import { settings } from '../../settings.ts';

/** What editors say of each municipality, by its id. */
export async function loadOffers(): Promise<(id: string) => Offer[]> {
  const [centres, events, practices, withTrainedMentors] = await Promise.all([
    published('centres'),
    published('events'),
    published('practices'),
    placesWithTrainedMentors(),
  ]);
  const { today } = settings;
  const { freshDays } = await loadSite();
  return offersByPlace({
    centres,
    comingEvents: comingEvents(events, today),
    practices,
    withTrainedMentors,
    trust: { today, freshDays },
  });
}

/** By published numbers alone: a hidden one must not show through the map. */
async function placesWithTrainedMentors(): Promise<string[]> {
  const [indicators, municipalities, results] = await Promise.all([
    published('indicators'),
    published('municipalities'),
    published('results'),
  ]);
  return toFigures({ indicators, municipalities, results })
    .filter(({ indicator }) => indicator.isTrainedMentors)
    .flatMap(({ rows }) => rows.filter(({ counts }) => Number(counts.findLast(isTold)) > 0))
    .map(({ place }) => place.id);
}

function isTold<Count>(count: Count | undefined): count is Count {
  return count !== undefined;
}
