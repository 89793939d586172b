/** A refusal by the gateway; its text is for the editor. */
export class Refusal extends Error {
  /** Of HTTP; 0 when the gateway could not be reached. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }

  /** Decap prints errors with `toString`; the editor needs no «Error:» before the words. */
  override toString(): string {
    return this.message;
  }
}
