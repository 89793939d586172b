/** Gives that many bytes nobody can foresee. */
export type Random = (size: number) => Uint8Array<ArrayBuffer>;
