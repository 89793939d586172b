import type { Passage } from './passage.ts';

/** Pieces of a passage that may not stand there together. */
export type Found = readonly string[];

/** Looks through one passage; nothing when all is well. */
export type Finder = (passage: Passage, today: Date) => Found | undefined;

/** The pieces as the editor wrote them. */
export function piecesOf(
  { shown }: Passage,
  ...places: readonly { readonly start: number; readonly end: number }[]
): Found {
  return places.map(({ start, end }) => shown.slice(start, end).replaceAll('\n', ' ').trim());
}
