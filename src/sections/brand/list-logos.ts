import { escapeXml } from '../../text/escape-xml.ts';
import { drawLogo, drawLogoInOneColour, LOGO_SIDE } from './draw-logo.ts';
import type { Declarations } from './read-declarations.ts';
import { readHex } from './read-hex.ts';

/** A way to draw the sign, and the ground it is meant for. */
export interface Logo {
  /** Name of its file: `/brand/<id>.svg`. */
  readonly id: string;
  readonly title: string;
  /** What stands on `ground` in the preview. */
  readonly drawing: string;
  readonly ground: string;
  readonly width: number;
  readonly height: number;
  /** Of the name beside it. */
  readonly nameColour: string;
}

/** @param tokens the custom properties of `src/styles/tokens.css` */
export function listLogos(tokens: Declarations): Logo[] {
  const hex = (token: string) => readHex(token, tokens);
  return [
    {
      id: 'logo',
      title: 'Цветной, для светлого фона',
      ground: hex('--colour-page'),
      nameColour: hex('--colour-brand'),
      ...SQUARE,
      drawing: drawLogo({
        land: hex('--colour-brand'),
        contour: hex('--colour-brand-line'),
        route: hex('--colour-on-brand'),
        people: hex('--art-coral'),
        ideas: hex('--art-amber'),
        projects: hex('--art-mint'),
      }),
    },
    {
      id: 'logo-on-dark',
      title: 'Цветной, для тёмного фона',
      ground: hex('--art-ink'),
      nameColour: hex('--art-cream'),
      ...SQUARE,
      drawing: drawLogo({
        land: hex('--art-cream'),
        contour: hex('--art-earth'),
        route: hex('--art-ink'),
        people: hex('--art-coral'),
        ideas: hex('--art-amber'),
        projects: hex('--art-teal'),
      }),
    },
    {
      id: 'logo-one-colour',
      title: 'Одним цветом, для печати и штампа',
      ground: hex('--colour-on-brand'),
      nameColour: hex('--art-ink'),
      ...SQUARE,
      drawing: drawLogoInOneColour(hex('--art-ink')),
    },
    {
      id: 'logo-white',
      title: 'Белый, для тёмного фона',
      ground: hex('--colour-brand'),
      nameColour: hex('--colour-on-brand'),
      ...SQUARE,
      drawing: drawLogoInOneColour(hex('--colour-on-brand')),
    },
  ];
}

const SQUARE = { width: LOGO_SIDE, height: LOGO_SIDE } as const;

/** The whole file of a sign. */
export function toSvgFile({ drawing, width, height }: Logo, name: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>${escapeXml(name)}</title>${drawing}</svg>\n`;
}
