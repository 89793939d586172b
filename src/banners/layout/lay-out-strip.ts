import type { Layout, NoRoom } from './layout.ts';
import type { Order } from './order.ts';
import { placeCall } from './place-button.ts';
import { placeMark } from './place-mark.ts';
import { placeMessage } from './place-message.ts';

/** Strips: the picture or the sign, the message over the mark, the button, from left to right. */
export function layOutStrip(order: Order): Layout | NoRoom {
  const { width, height } = order.size;
  const edge = Math.round(Math.min(24, Math.max(5, height * 0.1)));
  const hasPicture = order.campaign.picture !== undefined && width >= 400;
  const left = hasPicture
    ? Math.round(Math.min(width * 0.24, height * 1.9))
    : edge + Math.round(height * 0.56);
  const sign = Math.round(Math.min(64, height * (hasPicture ? 0.42 : 0.56)));

  const tall = Math.round(Math.min(60, Math.max(28, height * 0.42)));
  const wide = Math.round(Math.min(width * 0.36, Math.max(88, tall * 4.1)));
  const right = width - edge - wide;
  const words = { x: left + edge, width: right - left - edge * 2.4 };
  const mark = placeMark(
    order,
    { x: words.x, y: 0, width: width - edge - words.x, height: height - edge * 0.5 },
    1,
  );
  const button = {
    x: right,
    y: Math.round((height - mark.height - edge * 0.5 - tall) / 2),
    width: wide,
    height: tall,
  };
  const call = placeCall(order, button);
  if (!call) return { noRoomFor: 'call' };

  const box = { ...words, y: edge * 0.7, height: height - edge * 1.4 - mark.height };
  const message = placeMessage(order, {
    box,
    smallest: order.smallest + 3,
    largest: Math.max(14, Math.min(46, height * 0.34)),
    valign: 'middle',
  });
  if (message.length === 0) return { noRoomFor: 'message' };

  return {
    width,
    height,
    marked: mark.marked,
    button,
    logo: hasPicture
      ? { x: edge, y: edge, width: sign, height: sign }
      : { x: edge, y: (height - sign) / 2, width: sign, height: sign },
    ...(hasPicture && { picture: { x: 0, y: 0, width: left, height }, landEnds: 'right' }),
    words: [...message, call, mark.words].filter((one) => one !== undefined),
  };
}
