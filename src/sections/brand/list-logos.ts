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
}

/** @param tokens the custom properties of `src/styles/tokens.css` */
export function listLogos(tokens: Declarations): Logo[] {
  const hex = (token: string) => readHex(token, tokens);
  return [
    {
      id: 'logo',
      title: 'Цветной, для светлого фона',
      ground: hex('--colour-page'),
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
      drawing: drawLogoInOneColour(hex('--art-ink')),
    },
    {
      id: 'logo-white',
      title: 'Белый, для тёмного фона',
      ground: hex('--colour-brand'),
      drawing: drawLogoInOneColour(hex('--colour-on-brand')),
    },
  ];
}

/** The whole file of a sign. */
export function toSvgFile({ drawing }: Logo, name: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LOGO_SIDE} ${LOGO_SIDE}"><title>${name}</title>${drawing}</svg>\n`;
}
