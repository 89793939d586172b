import { z } from 'zod';
import type { LogIn } from './accounts/log-in.ts';
import {
  type CookieGround,
  endedCookies,
  readSessionToken,
  sessionCookies,
} from './accounts/session-cookie.ts';
import type { Sessions } from './accounts/sessions.ts';
import { foreignPageRefusal } from './accounts-door.ts';
import type { Peer } from './door.ts';
import { json } from './json.ts';
import { readJson } from './read-json.ts';
import { Refusal } from './refusal.ts';

export interface SignInParts extends CookieGround {
  /** Why nobody signs in, when the site's settings or the lack of accounts say so. */
  readonly shut: () => string | undefined;
  readonly logIn: LogIn;
  readonly sessions: Sessions;
}

export type SignInPath = 'login' | 'logout';

/** Begins and ends sessions. */
export type SignIn = (request: Request, peer: Peer, path: SignInPath) => Promise<Response>;

export function isSignInPath(path: string): path is SignInPath {
  return path === 'login' || path === 'logout';
}

export function createSignIn(parts: SignInParts): SignIn {
  return async (request, peer, path) => {
    const { headers, method } = request;
    const refusal = parts.shut() ?? foreignPageRefusal(headers, method, parts.origin);
    if (refusal) throw new Refusal(403, refusal);
    if (path === 'login') return signIn(parts, request, peer);
    parts.sessions.end(readSessionToken(headers));
    return withCookies(new Response(null, { status: 204 }), endedCookies(parts));
  };
}

const credentials = z.object({ email: z.string().max(254), password: z.string().max(1000) });

async function signIn(parts: SignInParts, request: Request, { address }: Peer): Promise<Response> {
  const { data } = credentials.safeParse(await readJson(request, LARGEST_LOGIN));
  if (!data) throw new Refusal(422, 'Впишите почту и пароль.');
  const outcome = await parts.logIn({ email: data.email, address }, data.password);
  if (outcome.kind === 'wrong') {
    throw new Refusal(
      401,
      'Почта или пароль не подошли. Проверьте раскладку и Caps Lock. Если пароль забыт, новый даст главный редактор.',
    );
  }
  if (outcome.kind === 'paused') {
    throw new Refusal(
      429,
      `Слишком много попыток подряд. Попробуйте через ${waitWords(outcome.seconds)}. ${NOT_YOU}`,
      {
        retryAfterSeconds: outcome.seconds,
      },
    );
  }
  return withCookies(json(200, { editor: outcome.editor }), sessionCookies(parts, outcome.token));
}

const NOT_YOU = 'Это были не вы? Скажите главному редактору: новый пароль снимет паузу.';

const LARGEST_LOGIN = 8 * 1024;

function waitWords(seconds: number): string {
  return seconds < 60 ? `${seconds} с` : `${Math.ceil(seconds / 60)} мин`;
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}
