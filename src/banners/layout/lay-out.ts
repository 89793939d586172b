import { layOutButton } from './lay-out-button.ts';
import { layOutStrip } from './lay-out-strip.ts';
import { layOutUpright } from './lay-out-upright.ts';
import type { Layout, NoRoom } from './layout.ts';
import type { Order } from './order.ts';
import { type Shape, shapeOf } from './shape-of.ts';

/** Where everything of a banner stands, or what there is no room for. */
export function layOut(order: Order): Layout | NoRoom {
  return PLANS[shapeOf(order.size)](order);
}

const PLANS: Readonly<Record<Shape, (order: Order) => Layout | NoRoom>> = {
  button: layOutButton,
  strip: layOutStrip,
  tower: layOutUpright,
  card: layOutUpright,
};
