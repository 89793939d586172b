/** A line of a bench's table. */
export interface Row {
  readonly what: string;
  readonly figure?: number | undefined;
  readonly unit?: string;
  /** The figure is missed above it. */
  readonly most?: number;
  /** The least and the greatest of several rounds. */
  readonly spread?: readonly [least: number, greatest: number];
  readonly words?: string;
}

export function toLine({ what, figure, unit = '', most, spread, words }: Row): string {
  const number = figure === undefined ? '' : `${figure.toFixed(figure < 100 ? 2 : 0)} ${unit}`;
  const between = spread && `${spread[0].toFixed(1)} to ${spread[1].toFixed(1)}`;
  const limit = most === undefined ? undefined : `at most ${most}`;
  return `${what.padEnd(54)} ${number.padStart(16)}   ${[between, words, limit].filter(Boolean).join(', ')}`.trimEnd();
}

export function whatIsMissed({ what, figure, unit = '', most }: Row): string[] {
  if (figure === undefined || most === undefined || figure <= most) return [];
  return [`${what.trim()}: ${figure.toFixed(2)} ${unit}, more than ${most}`];
}
