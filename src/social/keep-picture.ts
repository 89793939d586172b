import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * An SVG as a PNG of few colours, made once and kept in a folder by its content.
 *
 * @param folder absolute path; made when missing
 */
export async function keepPicture(svg: string, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const made = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
  await mkdir(folder, { recursive: true });
  await writeFile(file, made);
  return new Uint8Array(made);
}
