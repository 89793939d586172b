import { SetupError } from '../setup-error.ts';

/** An error on its way between threads, where classes of ours and the codes of others are lost. */
export interface PackedError {
  readonly error: unknown;
  readonly isSetup: boolean;
  readonly codes: Readonly<Record<string, string | number>>;
}

export function packError(error: unknown): PackedError {
  const codes = Object.entries(error instanceof Error ? error : {}).filter(([, value]) => isCode(value));
  return { error, isSetup: error instanceof SetupError, codes: Object.fromEntries(codes) };
}

export function unpackError({ error, isSetup, codes }: PackedError): unknown {
  if (!(error instanceof Error)) return error;
  return Object.assign(isSetup ? new SetupError(error.message, { cause: error }) : error, codes);
}

function isCode(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
