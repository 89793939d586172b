import { PIECES, type PieceId, WHOLE_REGION } from '../../embed/pieces.ts';
import { loadSite } from '../../handover/load-site.ts';
import { toPath } from '../../ui/to-path.ts';
import type { Territory } from '../../who-to-call/territory.ts';
import { toTerritory } from '../../who-to-call/to-territory.ts';
import { loadTerritories } from '../who-to-call/_territories.ts';

/** Whose a piece is: a municipality's, or the whole region's. */
export interface EmbedPlace {
  /** Part of the piece's address. */
  readonly id: string;
  readonly name: string;
  /** Left out of the whole region's. */
  readonly municipality: string | undefined;
  readonly territory: Territory;
}

/** The region first, then its municipalities by the alphabet. */
export async function loadPlaces(): Promise<EmbedPlace[]> {
  const { operator, region } = await loadSite();
  const whole = toTerritory({ id: WHOLE_REGION, data: { short: region } }, { operator, groups: [], toPath });
  return [
    { id: WHOLE_REGION, name: region, municipality: undefined, territory: whole },
    ...(await loadTerritories()).map((territory) => ({
      id: territory.id,
      name: territory.name,
      municipality: territory.id,
      territory,
    })),
  ];
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
