import type { Section } from '../model/sections.ts';

/** What a section says while it has no entries, and the way on from there. */
export type EmptyWords = Section['empty'];
