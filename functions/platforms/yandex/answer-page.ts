import { addSecurityHeaders } from '../../add-security-headers.ts';
import { answerDown } from '../../handlers/answer-down.ts';
import { isAnswered } from '../answered-paths.ts';
import type { PublishedBuild } from '../published-build.ts';

/** Answers with a page of the site; `undefined` for what is the forms' to answer. */
export type AnswerPage = (request: Request) => Promise<Response> | undefined;

export interface PageSource {
  /** `https://bucket.website.yandexcloud.net/`: the pages lie there at their own paths. */
  storage(): string | undefined;
  get(address: URL, init: RequestInit): Promise<Response>;
}

/** Gives the pages of a storage what the storage cannot: the site's headers, and a form packed for the way. */
export function createAnswerPage({ base, site }: PublishedBuild, source: PageSource): AnswerPage {
  const answer = async (request: Request, storage: string) => {
    const path = withSlash(new URL(request.url).pathname);
    const kept = await source.get(Object.assign(new URL(storage), { pathname: path }), {
      method: request.method,
      headers: conditionOf(request),
      redirect: 'manual',
    });
    const isPacked = kept.body !== null && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
    const body = isPacked ? kept.body.pipeThrough(new CompressionStream('gzip')) : kept.body;
    const given = new Response(body, { status: kept.status, headers: headersOf(kept) });
    if (isPacked) given.headers.set('content-encoding', 'gzip');
    return addSecurityHeaders(given, kept.status === 404 ? `${base}404.html` : path, {
      base,
      ...site.policy,
    });
  };
  const down = (request: Request) =>
    addSecurityHeaders(answerDown(site, base), new URL(request.url).pathname, { base, ...site.policy });
  return (request) => {
    if (isAnswered(new URL(request.url).pathname, base)) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    try {
      const storage = source.storage();
      return storage === undefined ? undefined : answer(request, storage).catch(() => down(request));
    } catch {
      // A wrong setting; the forms name it in the log with their first call.
      return Promise.resolve(down(request));
    }
  };
}

/** `/map` is the folder `/map/`; the storage would send the visitor to an address of its own. */
function withSlash(path: string): string {
  return path.endsWith('/') || path.slice(path.lastIndexOf('/')).includes('.') ? path : `${path}/`;
}

/** What visitors know is marked as weak, for it is packed on the way; the storage knows its own only without the mark. */
function conditionOf({ headers }: Request): Record<string, string> {
  const known = headers.get('if-none-match');
  return known === null ? {} : { 'if-none-match': known.replaceAll('W/', '') };
}

function headersOf({ headers }: Response): Record<string, string> {
  const [type, cache, etag] = ['content-type', 'cache-control', 'etag'].map((name) => headers.get(name));
  return {
    vary: 'accept-encoding',
    'cache-control': cache ?? 'no-cache',
    ...(type && { 'content-type': type }),
    ...(etag && { etag: `W/${etag.replace(/^W\//, '')}` }),
  };
}
