/** Which of these texts are in there, and how they are written. */
export function findCanaries(haystack: Buffer | string, canaries: readonly string[]): readonly string[] {
  const bytes = typeof haystack === 'string' ? Buffer.from(haystack) : haystack;
  return canaries.flatMap((canary) =>
    Object.entries(writings(canary)).flatMap(([way, written]) =>
      written.some((piece) => bytes.includes(piece)) ? [`«${canary}», ${way}`] : [],
    ),
  );
}

function writings(canary: string): Readonly<Record<string, readonly (Buffer | string)[]>> {
  const utf8 = Buffer.from(canary);
  const utf16 = Buffer.from(canary, 'utf16le');
  return {
    plain: [utf8],
    'percent-encoded': [encodeURIComponent(canary), new URLSearchParams([['', canary]]).toString().slice(1)],
    base64: [0, 1, 2].flatMap((shift) => inBase64(utf8, shift)),
    'UTF-16': [utf16, Buffer.from(utf16).swap16()],
    hexadecimal: [utf8.toString('hex')],
    'JSON escapes': [JSON.stringify(canary).slice(1, -1), unicodeEscapes(canary)],
    'HTML references': [canary.replace(/[^\w ]/gu, (sign) => `&#${sign.codePointAt(0)};`)],
  };
}

/** The letters that stand for these bytes wherever in the text they begin, in both alphabets. */
function inBase64(bytes: Buffer, shift: number): readonly string[] {
  const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
  const [first, last] = [Math.ceil((shift * 8) / 6), Math.floor((shifted.length * 8) / 6)];
  return (['base64', 'base64url'] as const).map((alphabet) => shifted.toString(alphabet).slice(first, last));
}

function unicodeEscapes(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
