import { networkOf } from '../../src/text/network-of.ts';
import type { Signer } from '../applications/cipher.ts';
import type { Limit } from './rate.ts';

/** What a key is remembered by: without the signer's secret nobody can tell which address it was. */
export async function rateKey(signer: Signer, key: string, { name }: Limit): Promise<string> {
  const digest = await signer.sign(`${name}\n${networkOf(key)}`);
  return Buffer.from(digest.subarray(0, 16)).toString('base64url');
}
