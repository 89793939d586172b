import { armor, Encrypter } from 'age-encryption';
import type { Bytes } from '../outbox/store.ts';
import { SetupError } from '../setup-error.ts';
import type { SealedContent } from './seal.ts';

/** Seals what only the holder of a key opens: this server has none (https://age-encryption.org). Not certified protection. */
export interface Age {
  /** The answers as JSON, in the binary format. */
  archive(content: SealedContent): Promise<Bytes>;
  /** Text for a letter, in the armored format, which begins and ends with a line of its own. */
  sealText: SealText;
}

export type SealText = (text: string) => Promise<string>;

/**
 * @param recipient public key, `age1…`
 * @throws SetupError when it is no key
 */
export function createAge(recipient: string): Age {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch (cause) {
    throw new SetupError(
      'AGE_RECIPIENT: в ключе опечатка, впишите открытый ключ age1… целиком, как его напечатала команда «age-keygen»',
      { cause },
    );
  }
  return {
    archive: async (content) => Uint8Array.from(await encrypter.encrypt(JSON.stringify(content))),
    sealText: async (text) => armor.encode(await encrypter.encrypt(text)).trim(),
  };
}
