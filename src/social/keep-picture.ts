import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/**
 * An SVG as a PNG of few colours, made once and kept in a folder by its content.
 *
 * @param folder absolute path; made when missing
 * @param scale pixels of the picture in one of the SVG
 */
export async function keepPicture(svg: string, folder: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(svg).digest('hex').slice(0, 16);
  const file = join(folder, scale === 1 ? `${key}.png` : `${key}-${scale}x.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const picture = sharp(Buffer.from(svg), { density: 72 * scale });
  const made = await picture.png({ palette: true, colours: 64, effort: 10 }).toBuffer();
  await mkdir(folder, { recursive: true });
  await writeFile(file, made);
  return new Uint8Array(made);
}
