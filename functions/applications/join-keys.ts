import type { Sealer, Signer } from './cipher.ts';
import type { Keys, SecretKeys } from './keys.ts';

/** Keys that sign and seal with the first secret, and know what any of them signed and sealed. */
export function joinKeys(each: Keys['each']): Keys {
  const signer = (purpose: Exclude<keyof SecretKeys, 'answers'>) =>
    joinSigners(
      each[0][purpose],
      each.map((keys) => keys[purpose]),
    );
  return {
    token: signer('token'),
    likeness: signer('likeness'),
    status: signer('status'),
    stage: signer('stage'),
    rate: signer('rate'),
    answers: joinSealers(
      each[0].answers,
      each.map(({ answers }) => answers),
    ),
    each,
  };
}

/** All of them check, so that the time tells nothing of which one knew a signature. */
function joinSigners(newest: Signer, all: readonly Signer[]): Signer {
  return {
    sign: (text) => newest.sign(text),
    async verify(text, signature) {
      const known = await Promise.all(all.map((signer) => signer.verify(text, signature)));
      return known.includes(true);
    },
  };
}

function joinSealers(newest: Sealer, all: readonly Sealer[]): Sealer {
  return {
    close: (plain, mark) => newest.close(plain, mark),
    async open(closed, mark) {
      const causes: unknown[] = [];
      for (const sealer of all) {
        try {
          return await sealer.open(closed, mark);
        } catch (cause) {
          causes.push(cause);
        }
      }
      throw new AggregateError(causes, 'No secret opens it');
    },
  };
}
