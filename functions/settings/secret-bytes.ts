/** Hexadecimal digits are taken as bytes, any other text as its UTF-8 bytes. */
export function secretBytes(text: string): Uint8Array<ArrayBuffer> {
  const isHex = /^(?:[0-9a-f]{2})+$/i.test(text);
  return Uint8Array.from(Buffer.from(text, isHex ? 'hex' : 'utf8'));
}
