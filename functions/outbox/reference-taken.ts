/** Told by its code: between threads an error loses its class. */
const CODE = 'EREFERENCETAKEN';

/** What a store throws when another application has the same number. */
export function referenceTaken(): Error {
  return Object.assign(new Error('Номер заявки уже занят другой'), { code: CODE });
}

export function isReferenceTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === CODE;
}
