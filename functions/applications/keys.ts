/** Keys for different purposes, derived from one secret (HKDF, RFC 5869). */
export interface Keys {
  /** HMAC-SHA-256 of review tokens. */
  readonly token: CryptoKey;
  /** AES-256-GCM of stored answers. */
  readonly answers: CryptoKey;
  /** HMAC-SHA-256 of answers, by which those of one person that were sent twice are known. */
  readonly likeness: CryptoKey;
  /** HMAC-SHA-256 of what an applicant must know to ask for the status. */
  readonly status: CryptoKey;
  /** HMAC-SHA-256 of links that move an application's stage. */
  readonly stage: CryptoKey;
  /** HMAC-SHA-256 of what the rate limits of several servers are counted by. */
  readonly rate: CryptoKey;
}

/** @param secret at least 32 bytes. */
export async function deriveKeys(secret: Uint8Array<ArrayBuffer>): Promise<Keys> {
  const root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string, kind: HmacKeyGenParams | AesKeyGenParams, usages: KeyUsage[]) => {
    const info = new TextEncoder().encode(purpose);
    const way = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info };
    return crypto.subtle.deriveKey(way, root, kind, false, usages);
  };
  const signing = (purpose: string) =>
    derive(purpose, { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign', 'verify']);
  return {
    token: await signing('token-v1'),
    likeness: await signing('likeness-v1'),
    status: await signing('status-v1'),
    stage: await signing('stage-v1'),
    rate: await signing('rate-v1'),
    answers: await derive('answers-v1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
  };
}
