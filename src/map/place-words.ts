import type { FoundPlace } from './find-place.ts';

/** The line above what was found. */
export function foundWords({ kind }: FoundPlace): string {
  if (kind === 'inside') return 'Похоже, вы здесь:';
  if (kind === 'near') return 'Ближе всего к вам:';
  return 'Похоже, вы не в нашем регионе. Ближе всего к вам:';
}

/** How far a centre is, as the crow flies: «12 км», «меньше километра». */
export function distanceWords(kilometres: number): string {
  if (kilometres < 1) return 'меньше километра';
  return `${KILOMETRES.format(Math.round(kilometres))} по прямой`;
}

const KILOMETRES = new Intl.NumberFormat('ru', { style: 'unit', unit: 'kilometer' });

/** From here on a visitor should know that the place is only about right, in metres. */
const ROUGH = 3000;

/** A warning where the device knows the place only roughly; nothing where it knows it well. */
export function accuracyWords(metres: number): string {
  if (metres < ROUGH) return '';
  return `Устройство знает место примерно: может ошибаться на ${KILOMETRES.format(Math.round(metres / 1000))}.`;
}

export type NotFound = 'insecure' | 'unknown' | 'refused' | 'unavailable' | 'late';

/** What hindered, and what to do instead. */
export function notFoundWords(reason: NotFound): string {
  return `${REASONS[reason]} Выберите территорию на карте или в списке.`;
}

const REASONS: Readonly<Record<NotFound, string>> = {
  insecure: 'Сайт открыт без защиты: адрес начинается не с https. Браузер так не скажет, где вы.',
  unknown: 'Этот браузер не умеет узнавать место.',
  refused: 'Браузер не дал узнать место. Передумали? Разрешите геолокацию в настройках сайта.',
  unavailable: 'Устройство не знает, где вы. Включите геолокацию и нажмите ещё раз.',
  late: 'Место не нашлось за 15 секунд. Подойдите к окну и нажмите ещё раз.',
};
