import type { HttpResult } from './event.ts';

/** An answer as the platform takes it: text as it is, all else in base64. */
export async function toResult(response: Response): Promise<HttpResult> {
  const { headers, status } = response;
  const names = [...new Set(headers.keys())];
  const isText = !headers.has('content-encoding') && TEXT.test(headers.get('content-type') ?? 'text/');
  return {
    statusCode: status,
    multiValueHeaders: Object.fromEntries(names.map((name) => [name, valuesOf(headers, name)])),
    body: isText ? await response.text() : Buffer.from(await response.arrayBuffer()).toString('base64'),
    isBase64Encoded: !isText,
  };
}

const TEXT = /^(?:text\/|application\/json)/;

/** Cookies alone may not be joined into one line (RFC 9110, 5.3). */
function valuesOf(headers: Headers, name: string): readonly string[] {
  return name === 'set-cookie' ? headers.getSetCookie() : [headers.get(name) ?? ''];
}
