/** Colours of the parts of the sign. */
export interface LogoColours {
  readonly land: string;
  readonly contour: string;
  readonly route: string;
  readonly people: string;
  readonly ideas: string;
  readonly projects: string;
}

/** Side of the square that the sign is drawn on. */
export const LOGO_SIDE = 48;

// The same lines as in the header's `Logo.astro`; a test compares them.
const LAND = 'M24 3c7 0 12 2 16 7s6 10 5 16-4 12-9 15-11 5-17 3-11-5-14-11S1 21 5 14 16 3 24 3z';
const CONTOUR = 'M24 9c5 0 9 2 12 5s4 8 3 12-3 8-7 10-8 4-13 2-8-4-10-8-3-9 0-14 9-7 15-7z';
const ROUTE = 'M14 19c4 7 8 8 11 3s6-5 9-6c2 7-2 9-5 11s-3 4-2 6';
const CIRCLES = { people: [14, 18], ideas: [34, 15.5], projects: [27, 33.5] } as const;

/** The sign in colour: content of an SVG of `LOGO_SIDE` by `LOGO_SIDE`. */
export function drawLogo(colours: LogoColours): string {
  return [
    `<path fill="${colours.land}" d="${LAND}"/>`,
    `<path fill="none" stroke="${colours.contour}" stroke-width="1.5" d="${CONTOUR}"/>`,
    route(colours.route),
    ...(['people', 'ideas', 'projects'] as const).map((kind) => circle(kind, colours[kind])),
  ].join('');
}

/** The sign in one colour, for a stamp or a black-and-white printer: people and their route are cut out. */
export function drawLogoInOneColour(colour: string): string {
  const id = `cut-${colour.slice(1)}`;
  const cut = [
    route('#000000'),
    ...(['people', 'ideas', 'projects'] as const).map((kind) => circle(kind, '#000000')),
  ];
  return [
    `<mask id="${id}"><path fill="#ffffff" d="M0 0h48v48H0z"/>${cut.join('')}</mask>`,
    `<path fill="${colour}" mask="url(#${id})" d="${LAND}"/>`,
  ].join('');
}

function route(colour: string): string {
  return `<path fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="0.1 4" stroke-linecap="round" d="${ROUTE}"/>`;
}

function circle(kind: keyof typeof CIRCLES, colour: string): string {
  const [x, y] = CIRCLES[kind];
  return `<circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/>`;
}
