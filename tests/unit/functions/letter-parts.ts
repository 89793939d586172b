import type { LetterParts } from '../../../functions/applications/compose-message.ts';
import type { Keys } from '../../../functions/applications/keys.ts';
import { facts } from '../forms/sample-facts.ts';

/** What letters of a site without special settings are written from. */
export function letterParts(keys: Keys, more: Partial<LetterParts> = {}): LetterParts {
  return {
    keys,
    facts,
    home: 'https://nastavnik.example/',
    operator: facts.operator.email,
    fallback: [],
    letterBody: undefined,
    sealText: undefined,
    ...more,
  };
}
