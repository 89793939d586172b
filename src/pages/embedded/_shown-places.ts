import type { PieceId } from '../../embed/pieces.ts';
import { published } from '../../entries/published.ts';
import { comingEvents } from '../../sections/events/coming-events.ts';
import { eventsOfMunicipality } from '../../sections/events/events-of.ts';
import { orderPractices } from '../../sections/practices/order-practices.ts';
import { settings } from '../../settings.ts';
import { type EmbedPlace, loadPlaces } from './_places.ts';

/** A place with the entries that a piece shows there. */
export interface ShownPlace extends EmbedPlace {
  /** Their ids, three at most: the piece reads no others, so an edit of those does not touch it. */
  readonly ids: readonly string[];
  /** Whether they are the place's own; else they are its neighbours'. */
  readonly areOwn: boolean;
}

type Shown = Pick<ShownPlace, 'ids' | 'areOwn'>;

/** The places of each piece, as `loadPlaces` orders them. */
export async function loadShownPlaces(): Promise<(piece: PieceId) => ShownPlace[]> {
  const places = await loadPlaces();
  const practices = orderPractices(await published('practices'));
  const events = comingEvents(await published('events'), settings.today);

  const practicesOf = ({ municipality }: EmbedPlace): Shown => {
    const own = practices.filter(
      ({ data }) => municipality === undefined || data.municipality === municipality,
    );
    return { ids: firstOf(own.length > 0 ? own : practices), areOwn: own.length > 0 };
  };
  const eventsOf = ({ municipality }: EmbedPlace): Shown => {
    const own = municipality === undefined ? events : eventsOfMunicipality(events, municipality);
    return { ids: firstOf(own), areOwn: true };
  };
  const nothing = (): Shown => ({ ids: [], areOwn: true });
  const shownBy = { territory: nothing, events: eventsOf, practices: practicesOf, apply: nothing };
  return (piece) => places.map((place) => ({ ...place, ...shownBy[piece](place) }));
}

function firstOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.slice(0, 3).map(({ id }) => id);
}
