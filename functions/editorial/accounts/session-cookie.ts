import { LONGEST_SESSION_SECONDS } from './sessions.ts';

const NAME = 'editor';

/** Where the site stands: it decides how far a session's cookie goes. */
export interface CookieGround {
  /** `https://nastavnik.example` */
  readonly origin: string;
  /** The site's base with both slashes. */
  readonly base: string;
}

/** `Set-Cookie` headers of a session that begins: for the gateway, and for the pages of drafts. */
export function sessionCookies(ground: CookieGround, token: string): string[] {
  return cookies(ground, token, LONGEST_SESSION_SECONDS);
}

/** `Set-Cookie` headers of a session that ends. */
export function endedCookies(ground: CookieGround): string[] {
  return cookies(ground, '', 0);
}

/** The token that a browser sent; an empty one when there is none. */
export function readSessionToken(headers: Headers): string {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) ?? '';
}

function cookies({ origin, base }: CookieGround, token: string, seconds: number): string[] {
  const ending = origin.startsWith('https:') ? '; Secure' : '';
  return [`${base}api/editorial/`, `${base}admin/drafts/`].map(
    (path) => `${NAME}=${token}; HttpOnly; SameSite=Strict; Path=${path}; Max-Age=${seconds}${ending}`,
  );
}
