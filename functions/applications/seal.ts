import type { Answers } from '../../src/forms/form.ts';
import type { ReportRow } from '../../src/forms/report.ts';
import type { Bytes } from '../outbox/store.ts';
import { SetupError } from '../setup-error.ts';
import type { SecretKeys } from './keys.ts';
import type { Random } from './random.ts';

/** What a stored application keeps closed. The rows read the same after the form has changed. */
export interface SealedContent {
  readonly answers: Answers;
  readonly rows: readonly ReportRow[];
  /** The code of the receipt, written down when another secret took the place of the one that it follows from. */
  readonly code?: string;
}

const VERSION = 1;
const IV_BYTES = 12;

/** Closes answers with AES-256-GCM, bound to the row `id`. Layout: version, 12 bytes of IV, ciphertext with tag. */
export async function seal(
  keys: Pick<SecretKeys, 'answers'>,
  random: Random,
  id: string,
  content: SealedContent,
): Promise<Bytes> {
  const iv = random(IV_BYTES);
  const closed = await keys.answers.close(JSON.stringify(content), { iv, owner: id });
  const sealed = new Uint8Array(1 + IV_BYTES + closed.length);
  sealed[0] = VERSION;
  sealed.set(iv, 1);
  sealed.set(closed, 1 + IV_BYTES);
  return sealed;
}

/** @throws SetupError when the bytes were changed, belong to another row, or were sealed with another secret. */
export async function unseal(
  keys: Pick<SecretKeys, 'answers'>,
  id: string,
  sealed: Bytes,
): Promise<SealedContent> {
  const iv = sealed.slice(1, 1 + IV_BYTES);
  try {
    if (sealed[0] !== VERSION) throw new Error(`version ${sealed[0]}`);
    const plain = await keys.answers.open(sealed.slice(1 + IV_BYTES), { iv, owner: id });
    return JSON.parse(plain) as SealedContent;
  } catch (cause) {
    throw new SetupError(
      'Ответы не открываются: секрет не тот, которым их закрыли. Проверьте FORMS_SECRET или файл secret в папке данных',
      { cause },
    );
  }
}
