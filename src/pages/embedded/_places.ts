import { PIECES, type PieceId, WHOLE_REGION } from '../../embed/pieces.ts';
import { loadSite } from '../../handover/load-site.ts';
import { toPath } from '../../ui/to-path.ts';
import type { Territory, TerritoryContact, TerritoryGroup } from '../../who-to-call/territory.ts';
import { toTerritory } from '../../who-to-call/to-territory.ts';
import { loadTerritories } from '../who-to-call/_territories.ts';

/** Whose a piece is: a municipality's, or the whole region's. */
export interface EmbedPlace {
  /** Part of the piece's address. */
  readonly id: string;
  readonly name: string;
  /** Left out of the whole region's. */
  readonly municipality: string | undefined;
  readonly contact: TerritoryContact;
  /** Left out where there is none. */
  readonly centre: TerritoryGroup | undefined;
}

/** The region first, then its municipalities by the alphabet. */
export async function loadPlaces(): Promise<EmbedPlace[]> {
  const { operator, region } = await loadSite();
  const whole = toTerritory({ id: WHOLE_REGION, data: { short: region } }, { operator, groups: [], toPath });
  return [{ ...placeOf(whole), municipality: undefined }, ...(await loadTerritories()).map(placeOf)];
}

/** Of a territory what pieces show, no more: an event there does not make anew the piece that tells whom to call. */
function placeOf({ id, name, contact, groups }: Territory): EmbedPlace {
  return { id, name, municipality: id, contact, centre: groups.find(({ title }) => title === 'Центр') };
}

/** Path of a piece, to be shown in a frame. */
export function piecePath(piece: PieceId, { id }: Pick<EmbedPlace, 'id'>): string {
  return toPath(`/embedded/${piece}/${id}/`);
}

/** What the piece is called: «Ближайшие события: Ишим». */
export function pieceTitle(piece: PieceId, { name }: Pick<EmbedPlace, 'name'>): string {
  const { title } = PIECES.find(({ id }) => id === piece) ?? PIECES[0];
  return `${title}: ${name}`;
}
