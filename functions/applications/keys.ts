import type { Bytes } from '../outbox/store.ts';
import type { CreateCipher, Sealer, Signer } from './cipher.ts';
import { joinKeys } from './join-keys.ts';
import { createWebCipher } from './web-cipher.ts';

/**
 * Keys for different purposes: they sign and seal with the newest secret, and know what any of the secrets signed and
 * sealed.
 */
export interface Keys extends SecretKeys {
  /** Of each secret alone, the newest first. */
  readonly each: readonly [SecretKeys, ...SecretKeys[]];
}

/** Derived from one secret. */
export interface SecretKeys {
  /** Signs review tokens. */
  readonly token: Signer;
  /** Seals stored answers. */
  readonly answers: Sealer;
  /** Signs answers, by which those of one person that were sent twice are known. */
  readonly likeness: Signer;
  /** Signs what an applicant must know to ask for the status. */
  readonly status: Signer;
  /** Signs links that move an application's stage. */
  readonly stage: Signer;
  /** Signs what the rate limits of several servers are counted by. */
  readonly rate: Signer;
}

/**
 * @param secret at least 32 bytes
 * @param createCipher every implementation derives the same keys
 * @param former secrets of earlier times, the newest first
 */
export async function deriveKeys(
  secret: Bytes,
  createCipher: CreateCipher = createWebCipher,
  former: readonly Bytes[] = [],
): Promise<Keys> {
  const newest = await deriveFrom(secret, createCipher);
  if (former.length === 0) return { ...newest, each: [newest] };
  const others = await Promise.all(former.map((one) => deriveFrom(one, createCipher)));
  return joinKeys([newest, ...others]);
}

async function deriveFrom(secret: Bytes, createCipher: CreateCipher): Promise<SecretKeys> {
  const cipher = createCipher(secret);
  return {
    token: await cipher.signer('token-v1'),
    likeness: await cipher.signer('likeness-v1'),
    status: await cipher.signer('status-v1'),
    stage: await cipher.signer('stage-v1'),
    rate: await cipher.signer('rate-v1'),
    answers: await cipher.sealer('answers-v1'),
  };
}
