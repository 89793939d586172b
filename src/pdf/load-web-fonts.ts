import cyrillic400 from '@fontsource/golos-text/files/golos-text-cyrillic-400-normal.woff?url';
import cyrillic500 from '@fontsource/golos-text/files/golos-text-cyrillic-500-normal.woff?url';
import cyrillic700 from '@fontsource/golos-text/files/golos-text-cyrillic-700-normal.woff?url';
import cyrillic800 from '@fontsource/golos-text/files/golos-text-cyrillic-800-normal.woff?url';
import latin400 from '@fontsource/golos-text/files/golos-text-latin-400-normal.woff?url';
import latin500 from '@fontsource/golos-text/files/golos-text-latin-500-normal.woff?url';
import latin700 from '@fontsource/golos-text/files/golos-text-latin-700-normal.woff?url';
import latin800 from '@fontsource/golos-text/files/golos-text-latin-800-normal.woff?url';
import { facesOf, type PdfFace, type PdfFonts, type PdfWeight } from './pdf-fonts.ts';
import { unpackWoff } from './unpack-woff.ts';

/**
 * The typeface for a PDF that a browser makes, fetched from the site itself.
 *
 * @throws Error without a network
 */
export async function loadWebFonts(weights: readonly PdfWeight[]): Promise<PdfFonts> {
  const faces = facesOf(weights).map(
    async (face) => [face, unpackWoff(await fetchBytes(FILES[face]))] as const,
  );
  return new Map(await Promise.all(faces));
}

const FILES: Readonly<Record<PdfFace, string>> = {
  'cyrillic-400': cyrillic400,
  'cyrillic-500': cyrillic500,
  'cyrillic-700': cyrillic700,
  'cyrillic-800': cyrillic800,
  'latin-400': latin400,
  'latin-500': latin500,
  'latin-700': latin700,
  'latin-800': latin800,
};

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
