import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';
import type { Cipher } from '../applications/cipher.ts';
import type { Bytes } from '../outbox/store.ts';

const TAG_BYTES = 16;

/**
 * Node's own. WebCrypto sends every signature to another thread and waits for it: measured 178 µs of CPU an
 * application, here 14.
 */
export function createNodeCipher(secret: Bytes): Cipher {
  const keyFor = (purpose: string) =>
    createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32)));
  return {
    signer(purpose) {
      const key = keyFor(purpose);
      const sign = (text: string) => createHmac('sha256', key).update(text).digest();
      return {
        sign,
        verify(text, signature) {
          const ours = sign(text);
          return signature.length === ours.length && timingSafeEqual(signature, ours);
        },
      };
    },
    sealer(purpose) {
      const key = keyFor(purpose);
      return {
        close(plain, { iv, owner }) {
          const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(owner));
          return Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
        },
        open(closed, { iv, owner }) {
          const end = closed.length - TAG_BYTES;
          const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
            .setAAD(Buffer.from(owner))
            .setAuthTag(closed.subarray(end));
          return Buffer.concat([decipher.update(closed.subarray(0, end)), decipher.final()]).toString();
        },
      };
    },
  };
}
