import { isSameOrigin } from '../guards/same-origin.ts';
import { readSessionToken } from './accounts/session-cookie.ts';
import type { Sessions } from './accounts/sessions.ts';
import { type Door, FOREIGN_PAGE } from './door.ts';

export interface AccountsDoorOptions {
  /** Why nobody comes in at all, when the site's settings say so. */
  readonly shut: string | undefined;
  /** Where visitors see the site: `https://nastavnik.example`. */
  readonly origin: string;
  readonly sessions: Sessions;
}

/** The door of a site whose editors have accounts: whoever has signed in comes in. */
export function accountsDoor({ shut, origin, sessions }: AccountsDoorOptions): Door {
  return ({ headers, method }) => {
    const refusal = shut ?? foreignPageRefusal(headers, method, origin);
    if (refusal) return { refusal };
    const account = sessions.find(readSessionToken(headers));
    if (!account) return { isSignedOut: true };
    return { editor: account.editor, mode: 'review', account: account.id };
  };
}

/** Refuses what a foreign page asks in an editor's name; browsers send `Origin` with every POST. */
export function foreignPageRefusal(headers: Headers, method: string, origin: string): string | undefined {
  const site = headers.get('sec-fetch-site');
  if (method === 'GET' || method === 'HEAD') {
    return site === null || site === 'same-origin' || site === 'none' ? undefined : FOREIGN_PAGE;
  }
  const isOwn =
    (site === null || site === 'same-origin') && isSameOrigin(headers.get('origin') ?? '', origin);
  return isOwn ? undefined : FOREIGN_PAGE;
}
