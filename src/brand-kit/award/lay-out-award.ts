import type { Box } from '../../banners/layout/fit-words.ts';
import type { Typeface } from '../../banners/typeface.ts';
import type { DesignPart } from '../design.ts';
import { type BoxLook, bottomOf, fitInBox } from '../fit-in-box.ts';
import { AWARDS, type AwardKind, type AwardWords } from './award.ts';

export interface AwardLook {
  readonly ink: string;
  readonly accent: string;
}

/** The words of a sheet in their box, from the organisation down to the signature. */
export function layOutAward(
  kind: AwardKind,
  words: AwardWords,
  { box, look, typeface }: { readonly box: Box; readonly look: AwardLook; readonly typeface: Typeface },
): DesignPart[] {
  const { title, lead, occasionHint } = AWARDS[kind];
  const { x, width } = box;
  const text: BoxLook = { ...TEXT, fill: look.ink };
  const place = (line: string, y: number, height: number, given: Partial<BoxLook>) =>
    fitInBox(line, { x, y, width, height }, { ...text, ...given }, typeface);
  const filled = (line: string | undefined, row: Row, given: Partial<BoxLook>): DesignPart[] =>
    line
      ? [place(line, row.y, row.height, { ...given, valign: 'bottom' })]
      : [
          ...row.rooms.map((y): DesignPart => ({ kind: 'room', x, y, width, fill: look.ink })),
          place(row.caption, row.y + row.height + 2, CAPTION * 1.4, SMALL),
        ];

  const organisation = filled(
    words.organisation,
    { y: box.y, height: 34, rooms: [box.y + 34], caption: 'организация' },
    { largest: 14, smallest: 9, weight: 800 },
  );
  const heading = place(title, box.y + 62, 62, {
    largest: 50,
    smallest: 20,
    weight: 800,
    role: 'H1',
    fill: look.accent,
  });
  const under = bottomOf(heading);
  const leading = place(lead, under + 4, 26, { largest: 18, smallest: 10 });
  const nameAt = bottomOf(leading) + 16;
  const name = filled(
    words.name,
    { y: nameAt, height: 66, rooms: [nameAt + 66], caption: 'фамилия, имя, отчество' },
    { largest: 32, smallest: 14, weight: 800 },
  );
  const occasionAt = nameAt + 66 + 26;
  const occasion: DesignPart[] = words.occasion
    ? [place(words.occasion, occasionAt, 92, { largest: 17, smallest: 9, leading: 1.3 })]
    : filled(
        undefined,
        {
          y: occasionAt,
          height: 66,
          rooms: [occasionAt + 34, occasionAt + 66],
          caption: occasionHint.toLowerCase(),
        },
        {},
      );
  return [organisation, heading, leading, name, occasion, layOutFoot(words, box, look, typeface)].flat();
}

interface Row {
  readonly y: number;
  readonly height: number;
  readonly rooms: readonly number[];
  readonly caption: string;
}

const TEXT = { largest: 14, smallest: 8, weight: 500, leading: 1.15 } as const;
const CAPTION = 9;
const SMALL = { largest: CAPTION, smallest: CAPTION, weight: 500 } as const;
const GAP = 18;

/** Who signs, with room for the hand; under it where and when. */
function layOutFoot(
  { post, signer, when }: AwardWords,
  box: Box,
  look: AwardLook,
  typeface: Typeface,
): DesignPart[] {
  const third = (box.width - 2 * GAP) / 3;
  const base = box.y + box.height - 56;
  const whenBase = box.y + box.height - CAPTION * 1.4 - 2;
  const cells = [
    { words: post, caption: 'должность', left: box.x, width: third, base },
    { words: undefined, caption: 'подпись', left: box.x + third + GAP, width: third, base },
    { words: signer, caption: 'имя и фамилия', left: box.x + 2 * (third + GAP), width: third, base },
    { words: when, caption: 'город или село, день', left: box.x, width: 2 * third + GAP, base: whenBase },
  ];
  return cells.flatMap(({ words, caption, left, width, base }): DesignPart[] => {
    const room = { x: left, width };
    const text = { ...TEXT, largest: 13, fill: look.ink };
    if (words)
      return [
        fitInBox(words, { ...room, y: base - 36, height: 36 }, { ...text, valign: 'bottom' }, typeface),
      ];
    return [
      { kind: 'room', ...room, y: base, fill: look.ink },
      fitInBox(caption, { ...room, y: base + 2, height: CAPTION * 1.4 }, { ...text, ...SMALL }, typeface),
    ];
  });
}
