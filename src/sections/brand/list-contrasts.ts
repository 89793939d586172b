import { contrastRatio } from './contrast-ratio.ts';
import { type Look, readColour } from './read-colour.ts';
import type { Declarations } from './read-declarations.ts';

/** How far a text stands out from its ground, in both looks. */
export interface Contrast {
  readonly title: string;
  readonly light: number;
  readonly dark: number;
}

/** @param tokens the custom properties of `src/styles/tokens.css` */
export function listContrasts(tokens: Declarations): Contrast[] {
  return PAIRS.map(([title, text, ground]) => ({
    title,
    light: ratioOf(text, ground, { tokens, look: 'light' }),
    dark: ratioOf(text, ground, { tokens, look: 'dark' }),
  }));
}

const PAIRS = [
  ['Текст на странице', '--colour-text', '--colour-page'],
  ['Тихий текст на странице', '--colour-muted', '--colour-page'],
  ['Ссылка на странице', '--colour-link', '--colour-page'],
  ['Текст на главном цвете', '--colour-on-brand', '--colour-brand'],
  ['Надпись на жёлтой кнопке', '--colour-on-call', '--colour-call'],
  ['«Люди» на своём фоне', '--colour-people', '--colour-people-tint'],
  ['«Идеи» на своём фоне', '--colour-ideas', '--colour-ideas-tint'],
  ['«Проекты» на своём фоне', '--colour-projects', '--colour-projects-tint'],
] as const;

interface Sight {
  readonly tokens: Declarations;
  readonly look: Look;
}

function ratioOf(text: string, ground: string, { tokens, look }: Sight): number {
  const read = (token: string) => readColour(`var(${token})`, tokens, look);
  return downToTenth(contrastRatio(read(text), read(ground)));
}

/** Never up: 4.48 is not yet the 4.5 that the norm asks for. */
export function downToTenth(ratio: number): number {
  return Math.floor(ratio * 10) / 10;
}
