import { drawPicture } from '../../banners/picture/draw-picture.ts';
import type { Typeface } from '../../banners/typeface.ts';
import type { Campaign } from '../../model/campaigns.ts';
import { type Design, type DesignPart, MM } from '../design.ts';
import { type BoxLook, bottomOf, fitInBox } from '../fit-in-box.ts';
import type { KitLook } from '../look.ts';
import { drawQr } from '../pictures/draw-qr.ts';
import { drawSignOnDark } from '../pictures/draw-sign.ts';

export interface PosterOrder {
  /** Name of the site. */
  readonly name: string;
  readonly region: string;
  /** «12+» */
  readonly ageLabel: string;
  readonly words: Pick<Campaign, 'message' | 'detail' | 'picture'>;
  readonly municipality: string;
  /** Where the code leads, with the marks of a campaign. */
  readonly link: string;
  /** The same place as a person would type it. */
  readonly address: string;
}

/** An A3 poster of a municipality, with a QR code that leads to its page. */
export function poster(order: PosterOrder, look: KitLook, typeface: Typeface): Design {
  const { name, region, ageLabel, words, municipality, link, address } = order;
  const write = (line: string, [x, y, width, height]: Room, given: Given) =>
    fitInBox(line, { x, y, width, height }, { ...TEXT, fill: look.white, ...given }, typeface);
  const message = write(words.message, [EDGE, 172, INNER, 306], { ...HEAD, role: 'H1' });
  const detail = words.detail
    ? [
        write(words.detail, [EDGE, bottomOf(message) + 22, INNER * 0.66, 84], {
          largest: 30,
          smallest: 14,
          leading: 1.25,
        }),
      ]
    : [];
  const picture = drawPicture({
    kind: words.picture ?? 'pair',
    box: { x: 0, y: SCENE, width: WIDTH, height: LAND - SCENE },
    ground: 'pine',
    palette: look,
    landEnds: undefined,
    overflow: 'visible',
  });
  const beside: Room = [CODE.x + CODE.side + 34, LAND + 42, WIDTH - CODE.x - CODE.side - 34 - EDGE, 96];
  const call = write(municipality, beside, { largest: 40, smallest: 16, weight: 800, fill: look.pine });
  const below = (y: number, height: number): Room => [beside[0], y, beside[2], height];
  const how = write(
    'Наведите камеру телефона на код. Откроется страница вашей территории.',
    below(bottomOf(call) + 18, 76),
    {
      largest: 22,
      smallest: 12,
      leading: 1.3,
      fill: look.ink,
    },
  );
  return {
    title: `Плакат: ${municipality}`,
    width: WIDTH,
    height: HEIGHT,
    parts: [
      { kind: 'art', svg: ground(look) },
      { kind: 'art', svg: picture },
      {
        kind: 'art',
        svg: `<rect x="0" y="${LAND}" width="${WIDTH}" height="${HEIGHT - LAND}" fill="${look.white}"/>`,
      },
      {
        kind: 'figure',
        svg: drawSignOnDark(look, { x: EDGE, y: 52, side: 78 }),
        says: `Знак программы «${name}»`,
      },
      write(name, [EDGE + 98, 52, 420, 46], { largest: 32, smallest: 14, weight: 800 }),
      write(region, [EDGE + 98, 98, 420, 28], { largest: 18, smallest: 10 }),
      write(ageLabel, [WIDTH - EDGE - 60, 62, 60, 30], { largest: 24, weight: 800 }),
      message,
      ...detail,
      call,
      how,
      {
        kind: 'figure',
        svg: drawQr(link, CODE, look.ink),
        says: `QR-код: ${address}`,
      },
      write('Или наберите адрес:', below(bottomOf(how) + 20, 26), {
        largest: 15,
        smallest: 10,
        fill: look.ink,
      }),
      write(address, below(bottomOf(how) + 44, 56), {
        largest: 19,
        smallest: 8,
        weight: 800,
        fill: look.ink,
      }),
    ] satisfies DesignPart[],
  };
}

type Room = readonly [x: number, y: number, width: number, height: number];
type Given = Partial<BoxLook>;

/** A3 in points. */
const WIDTH = 297 * MM;
const HEIGHT = 420 * MM;
const EDGE = 58;
const INNER = WIDTH - 2 * EDGE;
/** Where the picture begins: its light stays under the main words. */
const SCENE = 530;
/** Where the picture ends. */
const LAND = 858;
/** 92 mm with its quiet zone. */
const CODE = { x: EDGE - 14, y: LAND + 36, side: 92 * MM } as const;
const TEXT = { largest: 16, smallest: 8, weight: 500, leading: 1.15 } as const;
const HEAD = { largest: 88, smallest: 30, weight: 800, leading: 1.08 } as const;

function ground({ pine }: KitLook): string {
  return `<rect x="0" y="0" width="${WIDTH}" height="${LAND}" fill="${pine}"/>`;
}
