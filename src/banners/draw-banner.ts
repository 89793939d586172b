import type { Campaign } from '../model/campaigns.ts';
import { drawLogo, LOGO_SIDE } from '../sections/brand/draw-logo.ts';
import { escapeXml } from '../text/escape-xml.ts';
import type { Layout, PlacedWords } from './layout/layout.ts';
import type { Palette } from './palette.ts';
import { drawPicture } from './picture/draw-picture.ts';
import { lightOver } from './picture/light.ts';
import type { Typeface } from './typeface.ts';

export interface Brush {
  readonly palette: Palette;
  readonly typeface: Typeface;
}

/** A laid-out banner as SVG; its groups are named, so that an HTML5 banner can move them. */
export function drawBanner(campaign: Campaign, layout: Layout, brush: Brush): string {
  const { width, height } = layout;
  const { palette } = brush;
  const { ground } = campaign.colours;
  const of = (...kinds: PlacedWords['kind'][]) =>
    layout.words
      .filter(({ kind }) => kinds.includes(kind))
      .map((words) => drawWords(words, brush))
      .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escapeXml(titleOf(campaign))}</title><desc id="d">${escapeXml(campaign.detail ?? campaign.title)}</desc>`,
    `<path fill="${palette[ground]}" d="M0 0h${width}v${height}H0z"/>`,
    `<g class="picture">${pictureOf(campaign, layout, palette)}</g>`,
    `<g class="name">${logoOf(campaign, layout, palette)}${of('name')}</g>`,
    `<g class="message">${of('message', 'detail')}</g>`,
    `<g class="call">${buttonOf(campaign, layout, palette)}${of('call')}</g>`,
    of('mark'),
    // Networks ask for a border that parts a light banner from a light page.
    `<path fill="none" stroke="${palette.ink}" stroke-opacity="0.35" d="M.5.5h${width - 1}v${height - 1}H.5z"/>`,
    '</svg>',
  ].join('');
}

/** What a banner says to those who do not see it. */
export function titleOf({ message, call }: Pick<Campaign, 'message' | 'call'>): string {
  return `${message.replace(/[.!]$/, '')}. ${call}`;
}

function drawWords({ lines, size, weight, colour }: PlacedWords, { palette, typeface }: Brush): string {
  return lines.map((line) => typeface.draw(line, { size, weight, fill: palette[colour] })).join('');
}

function pictureOf(
  { picture: kind, colours }: Campaign,
  { picture: box, floor, landEnds }: Layout,
  palette: Palette,
): string {
  if (!kind || !box) return '';
  const { ground } = colours;
  const scene = drawPicture({ kind, box, ground, palette, landEnds });
  if (!floor) return scene;
  const fill = lightOver(ground, palette).near;
  return `${scene}<path fill="${fill}" d="M${floor.x} ${floor.y}h${floor.width}v${floor.height}h-${floor.width}z"/>`;
}

function logoOf({ colours }: Campaign, { logo }: Layout, palette: Palette): string {
  if (!logo) return '';
  const { pine, teal, white, coral, amber, mint, cream, sand, ink } = palette;
  const parts = { people: coral, ideas: amber };
  const drawing = ['pine', 'ink', 'teal'].includes(colours.ground)
    ? drawLogo({ land: cream, contour: sand, route: ink, ...parts, projects: teal })
    : drawLogo({ land: pine, contour: teal, route: white, ...parts, projects: mint });
  return `<svg x="${logo.x}" y="${logo.y}" width="${logo.width}" height="${logo.height}" viewBox="0 0 ${LOGO_SIDE} ${LOGO_SIDE}">${drawing}</svg>`;
}

function buttonOf({ colours }: Campaign, { button }: Layout, palette: Palette): string {
  if (!button) return '';
  const { x, y, width, height } = button;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(14, height * 0.32)}" fill="${palette[colours.button]}"/>`;
}
