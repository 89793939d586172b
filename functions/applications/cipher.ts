import type { Bytes } from '../outbox/store.ts';

/**
 * What one secret signs and seals with: a key of its own for each purpose, derived by HKDF-SHA-256 without salt
 * (RFC 5869). Implementations give the same bytes and pass `tests/contract/cipher.ts`.
 */
export interface Cipher {
  /** HMAC-SHA-256. */
  signer(purpose: string): Given<Signer>;
  /** AES-256-GCM. */
  sealer(purpose: string): Given<Sealer>;
}

/** @param secret at least 32 bytes */
export type CreateCipher = (secret: Bytes) => Cipher;

export interface Signer {
  /** The 32 bytes that prove a text to be ours. */
  sign(text: string): Given<Bytes>;
  /** Whether these are the bytes of this text. The time it takes tells nothing of where they differ. */
  verify(text: string, signature: Bytes): Given<boolean>;
}

export interface Sealer {
  /** Ciphertext and, after it, a tag of 16 bytes. */
  close(plain: string, mark: SealMark): Given<Bytes>;
  /** @throws when the bytes were changed, carry another mark, or were closed with another secret */
  open(closed: Bytes, mark: SealMark): Given<string>;
}

/** What the same bytes must be opened with again. */
export interface SealMark {
  /** 12 bytes, never the same twice. */
  readonly iv: Bytes;
  /** What the bytes belong to, the id of a row for example. */
  readonly owner: string;
}

/** At once, or from another thread. */
type Given<Value> = Value | Promise<Value>;
