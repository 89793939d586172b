import type { Bytes } from '../outbox/store.ts';
import type { Cipher, SealMark } from './cipher.ts';

/** WebCrypto's, which is everywhere. No script can read its keys. */
export function createWebCipher(secret: Bytes): Cipher {
  const root = crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derive = async (purpose: string, kind: HmacKeyGenParams | AesKeyGenParams, usages: KeyUsage[]) => {
    const way = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: encode(purpose) };
    return crypto.subtle.deriveKey(way, await root, kind, false, usages);
  };
  return {
    async signer(purpose) {
      const key = await derive(purpose, { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign', 'verify']);
      return {
        sign: async (text) => new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(text))),
        verify: (text, signature) => crypto.subtle.verify('HMAC', key, signature, encode(text)),
      };
    },
    async sealer(purpose) {
      const key = await derive(purpose, { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
      return {
        close: async (plain, mark) =>
          new Uint8Array(await crypto.subtle.encrypt(algorithm(mark), key, encode(plain))),
        open: async (closed, mark) => decode(await crypto.subtle.decrypt(algorithm(mark), key, closed)),
      };
    },
  };
}

function algorithm({ iv, owner }: SealMark): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: encode(owner) };
}

function encode(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function decode(bytes: ArrayBuffer): string {
  return new TextDecoder().decode(bytes);
}
