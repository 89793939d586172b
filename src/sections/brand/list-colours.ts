import { contrastRatio } from './contrast-ratio.ts';
import { downToTenth } from './list-contrasts.ts';
import { readColour } from './read-colour.ts';
import type { Declarations } from './read-declarations.ts';
import { readHex } from './read-hex.ts';

/** A colour of the palette, and how text stands out on it. */
export interface PaletteColour {
  readonly title: string;
  readonly hex: string;
  readonly use: string;
  readonly withInk: number;
  readonly withWhite: number;
}

/** @param tokens the custom properties of `src/styles/tokens.css` */
export function listColours(tokens: Declarations): PaletteColour[] {
  const read = (token: string) => readColour(`var(${token})`, tokens, 'light');
  return PALETTE.map(([title, token, use]) => ({
    title,
    hex: readHex(token, tokens),
    use,
    withInk: downToTenth(contrastRatio(read(token), read('--art-ink'))),
    withWhite: downToTenth(contrastRatio(read(token), read('--colour-on-brand'))),
  }));
}

const PALETTE = [
  ['Хвоя', '--colour-brand', 'Главный цвет: знак, кнопки, ссылки'],
  ['Чернила', '--art-ink', 'Текст и линии'],
  ['Янтарь', '--art-amber', 'Идеи и главная кнопка'],
  ['Коралл', '--art-coral', 'Люди'],
  ['Волна', '--art-teal', 'Проекты'],
  ['Мята', '--art-mint', 'Точка на знаке, светлые детали'],
  ['Небо', '--art-sky', 'Вода на карте и рисунках'],
  ['Песок', '--art-earth', 'Дома и лица на рисунках'],
  ['Сливки', '--art-cream', 'Земля на рисунках'],
] as const;
