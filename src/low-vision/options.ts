/** All that the panel can set. Every choice but the ordinary one has its rule in `src/styles/modes.css`. */
export const OPTIONS: readonly [Option, ...Option[]] = [
  {
    name: 'size',
    legend: 'Размер букв, %',
    isAtHand: true,
    choices: [
      { value: '100', label: '100' },
      { value: '125', label: '125' },
      { value: '150', label: '150' },
      { value: '200', label: '200' },
    ],
  },
  {
    name: 'scheme',
    legend: 'Цвета',
    isAtHand: true,
    choices: [
      { value: 'ordinary', label: 'Обычные цвета', swatch: 'Ц' },
      { value: 'bw', label: 'Чёрным по белому', swatch: 'Ц' },
      { value: 'wb', label: 'Белым по чёрному', swatch: 'Ц' },
      { value: 'blue', label: 'Тёмно-синим по голубому', swatch: 'Ц' },
      { value: 'beige', label: 'Коричневым по бежевому', swatch: 'Ц' },
      { value: 'green', label: 'Зелёным по тёмно-коричневому', swatch: 'Ц' },
    ],
  },
  {
    name: 'images',
    legend: 'Картинки',
    isAtHand: false,
    choices: [
      { value: 'on', label: 'Цветные' },
      { value: 'grey', label: 'Серые' },
      { value: 'off', label: 'Без картинок' },
    ],
  },
  {
    name: 'font',
    legend: 'Шрифт',
    isAtHand: false,
    choices: [
      { value: 'sans', label: 'Без засечек' },
      { value: 'serif', label: 'С засечками' },
    ],
  },
  {
    name: 'letters',
    legend: 'Между буквами',
    isAtHand: false,
    choices: [
      { value: 'normal', label: 'Обычно' },
      { value: 'wide', label: 'Шире' },
      { value: 'wider', label: 'Ещё шире' },
    ],
  },
  {
    name: 'lines',
    legend: 'Между строками',
    isAtHand: false,
    choices: [
      { value: 'normal', label: 'Обычно' },
      { value: 'wide', label: 'Шире' },
      { value: 'wider', label: 'Ещё шире' },
    ],
  },
];

export interface Option {
  /** Of the radio buttons and, as `data-…`, of the attribute on `<html>`. */
  readonly name: string;
  readonly legend: string;
  /** Seen at once; the others wait under «Ещё настройки». */
  readonly isAtHand: boolean;
  /** The first is the ordinary look: it is never stored and sets no attribute. */
  readonly choices: readonly [Choice, ...Choice[]];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A sample shown in place of the label. */
  readonly swatch?: string;
}
