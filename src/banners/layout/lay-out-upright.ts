import type { Layout, NoRoom } from './layout.ts';
import type { Order } from './order.ts';
import { placeCall } from './place-button.ts';
import { placeMark } from './place-mark.ts';
import { placeMessage } from './place-message.ts';
import { placeName } from './place-name.ts';
import { heightOf } from './place-words.ts';

/** Towers and cards: the name, the message, the picture, the button, the mark, from top to bottom. */
export function layOutUpright(order: Order): Layout | NoRoom {
  const { width, height } = order.size;
  const edge = Math.round(Math.max(10, Math.min(width, height) * 0.07));
  const inner = width - 2 * edge;
  const isAcross = height / width >= 1.4 || width < CORNER_FROM;

  const sign = Math.round(Math.min(44, Math.max(26, height * 0.1, width * 0.1)));
  const logo = { x: edge, y: edge, width: sign, height: sign };
  const beside = { x: edge + sign + 8, y: edge, width: inner - sign - 8, height: sign };
  const mark = placeMark(
    order,
    { x: edge, y: 0, width: inner, height: height - edge * 0.55 },
    height / width >= 1.4 ? 5 : 3,
  );

  const tall = Math.round(Math.min(52, Math.max(30, height * 0.13)));
  const button = {
    x: edge,
    y: height - edge * 0.55 - mark.height - FOOT_GAP * 2 - tall,
    width: isAcross || !order.campaign.picture ? inner : Math.round(inner * 0.6),
    height: tall,
  };
  const call = placeCall(order, button);
  if (!call) return { noRoomFor: 'call' };

  const top = logo.y + sign + Math.round(edge * 0.6);
  const picturesShare = order.campaign.picture ? (isAcross ? (height > 300 ? 0.44 : 0.34) : 0.3) : 0;
  const free = button.y - top - edge * 0.6;
  const box = { x: edge, y: top, width: inner, height: free * (1 - picturesShare) };
  const message = placeMessage(order, {
    box,
    smallest: order.smallest + 5,
    largest: Math.max(16, Math.min(54, width * 0.155, height * 0.13)),
    valign: 'top',
  });
  const lowest = message.at(-1);
  if (!lowest) return { noRoomFor: 'message' };

  const under = lowest.box.y + heightOf(lowest, lowest.kind === 'detail' ? 1.3 : 1.08) + edge * 0.4;
  const foot = height - edge * 0.55 - mark.height - FOOT_GAP;
  return {
    width,
    height,
    marked: mark.marked,
    logo,
    button,
    ...(order.campaign.picture &&
      (isAcross
        ? across({ width, top: under, sill: button.y - 8, foot })
        : inCorner({ width, top: under, foot }))),
    words: [placeName(order, beside), ...message, call, mark.words].filter((words) => words !== undefined),
  };
}

const FOOT_GAP = 7;

/** The picture ends over the button; the land goes on behind it. */
function across({ width, top, sill, foot }: Record<'width' | 'top' | 'sill' | 'foot', number>) {
  if (sill - top < LOWEST_PICTURE) return {};
  return {
    picture: { x: 0, y: top, width, height: sill - top + 1 },
    floor: { x: 0, y: sill, width, height: foot - sill },
  };
}

/** The picture stands beside the button. */
function inCorner({ width, top, foot }: Record<'width' | 'top' | 'foot', number>) {
  if (foot - top < LOWEST_PICTURE) return {};
  const left = Math.round(width * 0.36);
  return {
    picture: { x: left, y: top, width: width - left, height: foot - top },
    landEnds: 'left' as const,
  };
}

/** In pixels: on a narrower one the button leaves no room beside it. */
const CORNER_FROM = 250;
/** In pixels. */
const LOWEST_PICTURE = 24;
