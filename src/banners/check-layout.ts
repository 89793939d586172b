import { BANNER_COLOURS } from '../model/banner-colours.ts';
import type { BannerSize } from '../model/banner-sizes.ts';
import { contrastRatio } from '../sections/brand/contrast-ratio.ts';
import { hexChannels } from '../text/hex-channels.ts';
import type { Layout, NoRoom, PlacedWords } from './layout/layout.ts';
import type { Palette } from './palette.ts';

/** By WCAG 2.2: what is small must be told from its ground better (AAA) than what is large (AA). */
const CONTRAST = { small: 7, large: 4.5 } as const;
/** In pixels; WCAG calls bold text large from 14 points. */
const LARGE_FROM = 18.66;

interface Rules {
  readonly palette: Palette;
  /** Height of the smallest text in pixels. */
  readonly smallest: number;
}

/** Why a banner may not go out, each time with what to do; empty when it may. */
export function checkLayout(layout: Layout | NoRoom, { palette, smallest }: Rules): string[] {
  if ('noRoomFor' in layout) return [NO_ROOM[layout.noRoomFor]];
  const pale = layout.words.flatMap((words) => paleWords(words, palette));
  const small = layout.words
    .filter(({ size }) => size < smallest)
    .map(
      ({ kind, size }) =>
        `${NAMES[kind]} высотой ${size} px, а нужно не меньше ${smallest}. Сократите слова или не берите этот размер`,
    );
  return [...new Set([...pale, ...small])];
}

/** Why a file may not go out. */
export function checkWeight(bytes: number, { limit }: Pick<BannerSize, 'limit'>, what: string): string[] {
  const weight = Math.ceil(bytes / 1024);
  if (weight <= limit) return [];
  return [`${what} весит ${weight} КБ, а можно ${limit}. Уберите рисунок или сократите слова`];
}

const NO_ROOM = {
  message: 'главные слова не помещаются. Сократите поле «Главные слова коротко» или не берите этот размер',
  call: 'надпись на кнопке не помещается. Сократите её или не берите этот размер',
} as const;

const NAMES = {
  name: 'название сайта',
  message: 'главные слова',
  detail: 'пояснение',
  call: 'надпись на кнопке',
  mark: 'пометка о рекламе',
} as const;

function paleWords({ kind, size, weight, colour, ground }: PlacedWords, palette: Palette): string[] {
  const isLarge = size >= LARGE_FROM && weight === 800;
  const needed = isLarge ? CONTRAST.large : CONTRAST.small;
  const ratio = contrastRatio(hexChannels(palette[colour]), hexChannels(palette[ground]));
  if (ratio >= needed) return [];
  const pair = `«${BANNER_COLOURS[colour]}» на «${BANNER_COLOURS[ground]}»`;
  const words = (value: number) => String(Math.floor(value * 10) / 10).replace('.', ',');
  return [
    `${NAMES[kind]} видно плохо: контраст ${pair} — ${words(ratio)}:1, нужно ${words(needed)}:1. Выберите цвета темнее и светлее друг друга`,
  ];
}
