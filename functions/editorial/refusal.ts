/** A request that the gateway turns down; the message is for the editor. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: 400 | 403 | 404 | 409 | 413 | 415 | 422, message: string) {
    super(message);
    this.status = status;
  }
}
