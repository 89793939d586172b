import type { Typeface } from '../../banners/typeface.ts';
import { LOGO_SIDE } from './draw-logo.ts';
import type { Logo } from './list-logos.ts';

/** The sign with the name of the programme: beside it, or under it. */
export function addName(logos: readonly Logo[], name: string, typeface: Typeface): Logo[] {
  return [
    ...logos.map((logo) => beside(logo, name, typeface)),
    ...logos.map((logo) => under(logo, name, typeface)),
  ];
}

/** Of the name, in the units of the sign. */
const SIZE = { beside: 27, under: 18 } as const;
const GAP = { beside: 12, under: 9 } as const;
/** Capitals of the typeface are 0.7 of its size. */
const CAPITAL = 0.7;

function beside(logo: Logo, name: string, typeface: Typeface): Logo {
  const left = LOGO_SIDE + GAP.beside;
  const line = { words: name, x: left, y: (LOGO_SIDE + SIZE.beside * CAPITAL) / 2 };
  const words = typeface.draw(line, { size: SIZE.beside, weight: 800, fill: logo.nameColour });
  return {
    ...logo,
    id: logo.id.replace('logo', 'logo-horizontal'),
    title: `С именем сбоку. ${logo.title}`,
    width: Math.ceil(left + typeface.widthOf(name, 800) * SIZE.beside),
    drawing: `${logo.drawing}${words}`,
  };
}

function under(logo: Logo, name: string, typeface: Typeface): Logo {
  const wide = typeface.widthOf(name, 800) * SIZE.under;
  const width = Math.ceil(Math.max(wide, LOGO_SIDE));
  const base = LOGO_SIDE + GAP.under + SIZE.under * CAPITAL;
  const line = { words: name, x: (width - wide) / 2, y: base };
  const words = typeface.draw(line, { size: SIZE.under, weight: 800, fill: logo.nameColour });
  return {
    ...logo,
    id: logo.id.replace('logo', 'logo-vertical'),
    title: `С именем снизу. ${logo.title}`,
    width,
    // Room for letters that reach below the line.
    height: Math.ceil(base + SIZE.under * 0.25),
    drawing: `<g transform="translate(${(width - LOGO_SIDE) / 2} 0)">${logo.drawing}</g>${words}`,
  };
}
