import { token } from '../../social/token.ts';
import { outlineTypeface } from '../outline-typeface.ts';
import { toPalette } from '../palette.ts';
import type { KitOrder } from './kit-order.ts';
import { type Kit, makeKit } from './make-kit.ts';

interface KitsOrder extends Pick<KitOrder, 'place' | 'name' | 'site' | 'folder'> {
  readonly campaigns: readonly Pick<KitOrder, 'id' | 'campaign'>[];
}

/** The kits of campaigns, in the colours and the typeface of the site. */
export async function makeKits({ campaigns, ...order }: KitsOrder): Promise<Kit[]> {
  if (campaigns.length === 0) return [];
  const [typeface, palette] = [await outlineTypeface(), toPalette(token)];
  return Promise.all(campaigns.map((one) => makeKit({ ...order, ...one, typeface, palette })));
}
