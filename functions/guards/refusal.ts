/** The first words of a refused post: a visitor who has a number already must not take it for lost. */
export const NOT_TAKEN = 'Отправленное сейчас не принято. Заявки, у которых есть номер, на месте.';

/** Why a request goes no further, in words for the visitor. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 405 | 410 | 413 | 415 | 429 | 503;
  readonly title: string;
  /** What to do, sentence by sentence. */
  readonly advice: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}
