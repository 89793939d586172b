import { type Look, readColour } from './read-colour.ts';
import type { Declarations } from './read-declarations.ts';

/** A token's colour as designers write it: `#0a5a55`. */
export function readHex(token: string, tokens: Declarations, look: Look = 'light'): string {
  const channels = readColour(`var(${token})`, tokens, look);
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
