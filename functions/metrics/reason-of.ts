/** Why a posted form was not taken, by the status of the answer; `undefined` when it was, or was looked through. */
export function reasonOf(status: number): string | undefined {
  return REASONS[status] ?? (status >= 500 ? 'down' : undefined);
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'malformed',
  403: 'foreign-page',
  404: 'unknown',
  405: 'method',
  410: 'erased',
  413: 'too-large',
  415: 'media-type',
  422: 'mistakes',
  429: 'too-often',
};
