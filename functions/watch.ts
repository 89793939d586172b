/** Told how far a long work has come. */
export type Watch = (done: number, of: number) => void;
