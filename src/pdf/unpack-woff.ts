import { unzlibSync } from 'fflate';

/** Of a header and of each entry of its directory, in bytes. */
const WOFF = { header: 44, entry: 20 } as const;
const SFNT = { header: 12, entry: 16 } as const;

/** A WOFF file (W3C, 1.0) as the TrueType file that it was made of; in a browser too. */
export function unpackWoff(woff: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) =>
    readTable(woff, view, WOFF.header + at * WOFF.entry),
  );
  const start = SFNT.header + count * SFNT.entry;
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes), start));
  const out = new DataView(font.buffer);
  font.set(woff.subarray(4, 8));
  out.setUint16(4, count);
  const power = Math.floor(Math.log2(count));
  out.setUint16(6, 2 ** power * 16);
  out.setUint16(8, power);
  out.setUint16(10, (count - 2 ** power) * 16);
  let offset = start;
  for (const [at, { tag, checksum, bytes }] of tables.entries()) {
    const entry = SFNT.header + at * SFNT.entry;
    font.set(tag, entry);
    out.setUint32(entry + 4, checksum);
    out.setUint32(entry + 8, offset);
    out.setUint32(entry + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes);
  }
  return font;
}

function readTable(woff: Uint8Array, view: DataView, entry: number) {
  const offset = view.getUint32(entry + 4);
  const [packed, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
  const stored = woff.subarray(offset, offset + packed);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: view.getUint32(entry + 16),
    bytes: packed < length ? unzlibSync(stored) : stored,
  };
}

/** Tables begin at every fourth byte. */
function padded({ length }: Uint8Array): number {
  return Math.ceil(length / 4) * 4;
}
