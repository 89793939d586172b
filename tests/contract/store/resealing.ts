import { describe, expect, test } from 'vitest';
import { deriveKeys } from '../../../functions/applications/keys.ts';
import { isProof, proofOf } from '../../../functions/applications/proof.ts';
import { resealAll } from '../../../functions/applications/reseal-all.ts';
import { seal, unseal } from '../../../functions/applications/seal.ts';
import type { Store } from '../../../functions/outbox/store.ts';
import { application, at } from './application.ts';

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const first = new Uint8Array(32).fill(1);
const second = new Uint8Array(32).fill(2);
const third = new Uint8Array(32).fill(3);

/** Everything passes from one secret to another. */
export function describeResealing(store: () => Store): void {
  describe('another secret', () => {
    test('opens everything after it was sealed anew, what the list does not show too, and a second time changes nothing', async () => {
      const former = await deriveKeys(first);
      for (let n = 0; n < 250; n++) await accept(store(), former, `${n}`);
      await store().quarantine(await sealed(former, 'held'), 'trap', []);
      await store().resolve('ref-held', at(1));
      const both = await deriveKeys(second, undefined, [first]);
      const steps: number[] = [];
      expect(await resealAll(store(), both, random, (done) => steps.push(done))).toMatchObject({
        resealed: 251,
        already: 0,
        unopened: 0,
      });
      expect(steps).toEqual([100, 200, 251]);
      const alone = await deriveKeys(second);
      const ids: string[] = [];
      for (const one of await store().readAfter('', 1000)) {
        expect((await unseal(alone, one.id, one.sealed)).answers).toEqual({ about: one.id });
        ids.push(one.id);
      }
      expect(ids).toHaveLength(251);
      expect(await resealAll(store(), both, random, () => {})).toMatchObject({ resealed: 0, already: 251 });
    });

    test('knows the digits of a phone and the code of a receipt, whatever secret it followed from', async () => {
      const former = await deriveKeys(first);
      const code = '123456';
      await store().accept({
        ...application('phone'),
        sealed: await seal(former, random, 'id-phone', { answers: { phone: '+7 900 123-45-67' }, rows: [] }),
      });
      await store().accept({
        ...application('code'),
        sealed: await seal(former, random, 'id-code', { answers: {}, rows: [], code }),
        proof: await proofOf(former, 'ref-code', code),
      });
      await resealAll(store(), await deriveKeys(second, undefined, [first]), random, () => {});
      await resealAll(store(), await deriveKeys(third, undefined, [second]), random, () => {});
      const alone = await deriveKeys(third);
      const knows = async (reference: string, secret: string) =>
        isProof(alone, (await store().status(reference))?.proof, { reference, secret });
      expect(await knows('ref-phone', '4567')).toBe(true);
      expect(await knows('ref-phone', '4568')).toBe(false);
      expect(await knows('ref-code', code)).toBe(true);
    });

    test('leaves alone what no secret opens, and what was erased meanwhile', async () => {
      await store().accept(application('1'));
      const both = await deriveKeys(second, undefined, [first]);
      expect(await resealAll(store(), both, random, () => {})).toMatchObject({ resealed: 0, unopened: 1 });
      await store().erase('ref-1', at(1));
      await store().reseal([{ id: 'id-1', sealed: Uint8Array.of(9) }]);
      expect(await store().readAfter('', 10)).toEqual([]);
    });
  });
}

async function accept(store: Store, keys: Awaited<ReturnType<typeof deriveKeys>>, name: string) {
  await store.accept(await sealed(keys, name));
}

async function sealed(keys: Awaited<ReturnType<typeof deriveKeys>>, name: string) {
  const id = `id-${name}`;
  return application(name, { sealed: await seal(keys, random, id, { answers: { about: id }, rows: [] }) });
}
