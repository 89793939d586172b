import type { Typeface } from '../../banners/typeface.ts';
import type { Design } from '../design.ts';
import type { KitLook } from '../look.ts';
import { AWARDS, type AwardKind, type AwardWords } from './award.ts';
import { type AwardOwner, awardFrame } from './award-frame.ts';
import { AWARD_SHEETS } from './award-sheets.ts';
import { layOutAward } from './lay-out-award.ts';

export interface AwardOrder {
  readonly kind: AwardKind;
  /** None: a sheet to fill in by hand. */
  readonly words: AwardWords;
  readonly owner: AwardOwner;
  readonly look: KitLook;
  readonly typeface: Typeface;
}

/** A whole sheet. */
export function designAward({ kind, words, owner, look, typeface }: AwardOrder): Design {
  const { box, ...size } = AWARD_SHEETS[kind];
  const { title } = AWARDS[kind];
  const own = layOutAward(kind, words, { box, look: { ink: look.ink, accent: look.pine }, typeface });
  return {
    ...size,
    title: words.name ? `${title}: ${words.name}` : `${title}: бланк`,
    parts: [...awardFrame(kind, owner, look, typeface), ...own],
  };
}
