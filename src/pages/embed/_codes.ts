import { frameCode, linksCode } from '../../embed/embed-code.ts';
import type { Piece, PieceId } from '../../embed/pieces.ts';
import { settings } from '../../settings.ts';
import { toPath } from '../../ui/to-path.ts';
import { applyLinks } from '../embedded/_apply-links.ts';
import { type EmbedPlace, loadPlaces, piecePath, pieceTitle } from '../embedded/_places.ts';

/** A piece of one place with the code for another site. */
export interface PieceCode {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Path of the piece. */
  readonly href: string;
  readonly frame: string;
  readonly links: string;
}

/** The codes of a piece for the region and each of its municipalities. */
export async function loadCodes(piece: Piece & { readonly id: PieceId }): Promise<PieceCode[]> {
  return Promise.all((await loadPlaces()).map((place) => codeOf(piece, place)));
}

async function codeOf(piece: Piece & { readonly id: PieceId }, place: EmbedPlace): Promise<PieceCode> {
  const { id, name, municipality } = place;
  const href = piecePath(piece.id, place);
  const title = pieceTitle(piece.id, place);
  const page = {
    label: municipality ? 'Страница территории' : piece.title,
    href: toPath(municipality ? `/municipalities/${municipality}/` : piece.path),
  };
  const more = piece.id === 'apply' ? await applyLinks(municipality) : [allOf(piece)];
  const links = [page, ...more]
    .filter(({ href }, at, all) => all.findIndex((one) => one.href === href) === at)
    .map(({ label, href }) => ({ label, href: absolute(href) }));
  return {
    id,
    name,
    title,
    href,
    frame: frameCode({ title, src: absolute(href), height: piece.height }),
    links: linksCode({ title, text: WORDS, links }),
  };
}

const WORDS =
  'Наставник — взрослый, который рядом с подростком: выслушает, подскажет, позовёт в своё дело. Это бесплатно.';

function allOf({ title, path }: Piece) {
  return { label: `${title}: весь регион`, href: toPath(path) };
}

function absolute(path: string): string {
  return new URL(path, settings.url).href;
}
