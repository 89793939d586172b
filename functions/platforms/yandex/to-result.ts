import type { HttpResult } from './event.ts';

/** An answer as the platform takes it. All that the form functions answer is text. */
export async function toResult(response: Response): Promise<HttpResult> {
  const names = [...new Set(response.headers.keys())];
  return {
    statusCode: response.status,
    multiValueHeaders: Object.fromEntries(names.map((name) => [name, valuesOf(response.headers, name)])),
    body: await response.text(),
    isBase64Encoded: false,
  };
}

/** Cookies alone may not be joined into one line (RFC 9110, 5.3). */
function valuesOf(headers: Headers, name: string): readonly string[] {
  return name === 'set-cookie' ? headers.getSetCookie() : [headers.get(name) ?? ''];
}
