import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { facesOf, type PdfFonts, type PdfWeight } from './pdf-fonts.ts';
import { unpackWoff } from './unpack-woff.ts';

/**
 * The site's typeface as PDF files embed it: each file keeps only the letters that it uses. Unpacked here: fontkit
 * unpacks a packed font anew for every letter, which took four fifths of the time.
 */
export async function loadPdfFonts(weights: readonly PdfWeight[] = [400, 700]): Promise<PdfFonts> {
  const faces = facesOf(weights).map(
    async (face) => [face, unpackWoff(await readFile(pathOf(face)))] as const,
  );
  return new Map(await Promise.all(faces));
}

/** From the project's folder, where builds run; a bundled endpoint has no address of its own to start from. */
function pathOf(face: string): string {
  return join('node_modules', '@fontsource', 'golos-text', 'files', `golos-text-${face}-normal.woff`);
}
