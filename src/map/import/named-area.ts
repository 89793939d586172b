import type { Area } from '../boundaries.ts';

/** An area of the operator's file, with every name that it has. */
export interface NamedArea {
  readonly names: readonly string[];
  readonly area: Area;
  /** Its place in the file, counted from 1. */
  readonly number: number;
}

/** How to name it to the operator: «Абатский район» (№ 3 в файле). */
export function areaWords({ names, number }: NamedArea): string {
  return `${names[0] ? `«${names[0]}»` : 'область без названия'} (№ ${number} в файле)`;
}
