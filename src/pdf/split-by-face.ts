import type { PdfFace, PdfWeight } from './pdf-fonts.ts';

/** A stretch of text that one font can set. */
export interface FaceRun {
  readonly face: PdfFace;
  readonly text: string;
}

/** Cuts a text where its alphabet changes; a blank stays with what stands before it, since both fonts have one. */
export function splitByFace(text: string, weight: PdfWeight): FaceRun[] {
  return [
    ...text.matchAll(
      /[\u0400-\u045f\u0490\u0491\u2116][\u0400-\u045f\u0490\u0491\u2116 ]*|[^\u0400-\u045f\u0490\u0491\u2116]+/g,
    ),
  ].map(([run]) => ({
    face: `${/^[\u0400-\u0491\u2116]/.test(run) ? 'cyrillic' : 'latin'}-${weight}`,
    text: run,
  }));
}
