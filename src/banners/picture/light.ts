import type { BannerColour } from '../../model/banner-colours.ts';
import { hexChannels } from '../../text/hex-channels.ts';
import type { Palette } from '../palette.ts';

/** Colours of a scene: by night over a dark ground, by day over a light one. */
export interface Light {
  readonly sun: string;
  readonly ring: string;
  readonly far: string;
  readonly middle: string;
  readonly near: string;
  readonly tree: string;
  readonly grown: string;
  readonly route: string;
  readonly line: string;
}

export function lightOver(ground: BannerColour, palette: Palette): Light {
  return isDark(palette[ground]) ? night(palette) : day(palette, ground);
}

function night({ cream, mint, teal, ink, white }: Palette): Light {
  return {
    sun: cream,
    ring: mint,
    far: teal,
    middle: mint,
    near: ink,
    tree: mint,
    grown: cream,
    route: white,
    line: ink,
  };
}

function day({ amber, coral, sky, teal, mint, pine, ink }: Palette, ground: BannerColour): Light {
  const sun = ground === 'amber' ? coral : amber;
  return {
    sun,
    ring: ground === 'amber' ? ink : amber,
    far: sky,
    middle: teal,
    near: mint,
    tree: pine,
    grown: ink,
    route: ink,
    line: ink,
  };
}

function isDark(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = hexChannels(hex);
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128;
}
