import { describe, expect, test } from 'vitest';
import type { Cipher, CreateCipher } from '../../functions/applications/cipher.ts';

const secret = new Uint8Array(32).fill(7);
const mark = { iv: new Uint8Array(12).fill(3), owner: 'row-1' };
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/**
 * What every implementation of `Cipher` keeps. The bytes stand here as they are: another would shut out the
 * applications, tokens and links that are there already.
 *
 * @param other an implementation that it must understand, and that must understand it
 */
export function describeCipher(name: string, create: CreateCipher, other: CreateCipher): void {
  describe(`${name} keeps the contract of a cipher`, () => {
    const cipher = create(secret);

    test('signs and seals to the very bytes', async () => {
      const signer = await cipher.signer('token-v1');
      const sealer = await cipher.sealer('answers-v1');
      expect(hex(await signer.sign('Иван'))).toBe(
        '3281a394bca141518c0195c9e15bf6617e19de599bb201c2cd70017014779e64',
      );
      expect(hex(await sealer.close('Иван', mark))).toBe('ae8f54d68499f3a49e49668aaa9a13bfaade35ec4f5dcfed');
    });

    test('knows its own signature and no other', async () => {
      const signer = await cipher.signer('token-v1');
      const signature = await signer.sign('Иван');
      expect(await signer.verify('Иван', signature)).toBe(true);
      expect(await signer.verify('Пётр', signature)).toBe(false);
      expect(await signer.verify('Иван', signature.with(31, (signature[31] ?? 0) ^ 1))).toBe(false);
      for (const length of [0, 16, 31]) {
        expect(await signer.verify('Иван', signature.slice(0, length))).toBe(false);
      }
      expect(await signer.verify('Иван', new Uint8Array([...signature, 0]))).toBe(false);
    });

    test('one purpose opens and proves nothing of another, one secret nothing of another', async () => {
      const signature = await (await cipher.signer('token-v1')).sign('Иван');
      const closed = await (await cipher.sealer('answers-v1')).close('Иван', mark);
      const foreign = create(secret.with(0, 8));
      for (const [one, purpose] of [
        [cipher, 'v2'],
        [foreign, 'v1'],
      ] as const) {
        const signer = await one.signer(`token-${purpose}`);
        const sealer = await one.sealer(`answers-${purpose}`);
        expect(await signer.verify('Иван', signature)).toBe(false);
        await expect(attempt(() => sealer.open(closed, mark))).rejects.toThrow();
      }
    });

    test('what was changed, cut, or belongs to another row does not open', async () => {
      const sealer = await cipher.sealer('answers-v1');
      const closed = await sealer.close('Иван', mark);
      const damaged = Array.from(closed, (byte, index) => closed.with(index, byte ^ 1));
      for (const bytes of [...damaged, closed.slice(0, -1), closed.slice(0, 8), closed.slice(0, 0)]) {
        await expect(attempt(() => sealer.open(bytes, mark))).rejects.toThrow();
      }
      for (const other of [
        { ...mark, owner: 'row-2' },
        { ...mark, iv: mark.iv.with(0, 4) },
      ]) {
        await expect(attempt(() => sealer.open(closed, other))).rejects.toThrow();
      }
      expect(await sealer.open(closed, mark)).toBe('Иван');
    });

    test.each(['', 'Иван Петров', 'x'.repeat(100_000), '😀\u0000\n'])(
      'each understands what the other made (%#)',
      async (text) => {
        for (const [maker, reader] of [
          [cipher, other(secret)],
          [other(secret), cipher],
        ] as const) {
          expect(await openedBy(reader, maker, text)).toBe(text);
          const signature = await (await maker.signer('token-v1')).sign(text);
          expect(await (await reader.signer('token-v1')).verify(text, signature)).toBe(true);
        }
      },
    );
  });
}

async function openedBy(reader: Cipher, maker: Cipher, text: string): Promise<string> {
  const closed = await (await maker.sealer('answers-v1')).close(text, mark);
  return (await reader.sealer('answers-v1')).open(closed, mark);
}

/** One implementation throws, the other rejects. */
async function attempt<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  return work();
}
