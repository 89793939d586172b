import type { Answers } from '../../src/forms/form.ts';
import type { ReportRow } from '../../src/forms/report.ts';
import { SetupError } from '../setup-error.ts';
import type { Keys } from './keys.ts';
import type { Random } from './random.ts';

/** What a stored application keeps closed. The rows read the same after the form has changed. */
export interface SealedContent {
  readonly answers: Answers;
  readonly rows: readonly ReportRow[];
}

type Bytes = Uint8Array<ArrayBuffer>;

const VERSION = 1;
const IV_BYTES = 12;

/** Closes answers with AES-256-GCM, bound to the row `id`. Layout: version, 12 bytes of IV, ciphertext with tag. */
export async function seal(keys: Keys, random: Random, id: string, content: SealedContent): Promise<Bytes> {
  const iv = random(IV_BYTES);
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const closed = await crypto.subtle.encrypt(algorithm(iv, id), keys.answers, plain);
  const sealed = new Uint8Array(1 + IV_BYTES + closed.byteLength);
  sealed[0] = VERSION;
  sealed.set(iv, 1);
  sealed.set(new Uint8Array(closed), 1 + IV_BYTES);
  return sealed;
}

/** @throws SetupError when the bytes were changed, belong to another row, or were sealed with another secret. */
export async function unseal(keys: Keys, id: string, sealed: Bytes): Promise<SealedContent> {
  const iv = sealed.slice(1, 1 + IV_BYTES);
  try {
    if (sealed[0] !== VERSION) throw new Error(`version ${sealed[0]}`);
    const plain = await crypto.subtle.decrypt(algorithm(iv, id), keys.answers, sealed.slice(1 + IV_BYTES));
    return JSON.parse(new TextDecoder().decode(plain)) as SealedContent;
  } catch (cause) {
    throw new SetupError(
      'Ответы не открываются: секрет не тот, которым их закрыли. Проверьте FORMS_SECRET или файл secret в папке данных',
      { cause },
    );
  }
}

function algorithm(iv: Bytes, id: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}
