interface RefusalExtras {
  /** The editor has to sign in (again) first. */
  readonly login?: true;
  readonly retryAfterSeconds?: number;
}

/** A request that the gateway turns down; the message is for the editor. */
export class Refusal extends Error {
  readonly status: number;
  readonly extras: RefusalExtras;

  constructor(
    status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429,
    message: string,
    extras: RefusalExtras = {},
  ) {
    super(message);
    this.status = status;
    this.extras = extras;
  }
}
