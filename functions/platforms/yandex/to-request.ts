import type { HttpEvent } from './event.ts';

/** The request that an event stands for, in any of the three shapes. */
export function toRequest(event: HttpEvent): Request {
  const { httpMethod, body = '', isBase64Encoded = false } = event;
  const hasBody = body !== '' && !['GET', 'HEAD'].includes(httpMethod);
  return new Request(addressOf(event), {
    method: httpMethod,
    headers: headersOf(event),
    body: hasBody ? Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') : null,
  });
}

/** The host says nothing here: whose site it is, the settings say. */
function addressOf(event: HttpEvent): URL {
  const address = new URL('https://function.invalid');
  const parameters = parametersOf(event);
  address.pathname = pathOf(event) ?? parameters.find(([name]) => name === PATH)?.[1] ?? '/';
  const isDirect = pathOf(event) === undefined;
  for (const [name, value] of parameters) {
    if (!isDirect || name !== PATH) address.searchParams.append(name, value);
  }
  return address;
}

/** Calls past a gateway carry no path, so there it is given as `?path=/forms/…`. */
const PATH = 'path';

function pathOf({ version, path, url }: HttpEvent): string | undefined {
  const asked = version === '1.0' ? path : url || path;
  const [bare] = (asked ?? '').split('?');
  return bare || undefined;
}

function parametersOf(event: HttpEvent): readonly (readonly [string, string])[] {
  return pairs(event.multiValueQueryStringParameters, event.queryStringParameters);
}

/** The length is that of the body before it was encoded, or of another encoding: the bytes are counted anyway. */
function headersOf(event: HttpEvent): Headers {
  const headers = new Headers();
  for (const [name, value] of pairs(event.multiValueHeaders, event.headers)) headers.append(name, value);
  headers.delete('content-length');
  return headers;
}

function pairs(
  many: Readonly<Record<string, readonly string[]>> | undefined,
  single: Readonly<Record<string, string>> = {},
): readonly (readonly [string, string])[] {
  if (many && Object.keys(many).length > 0) {
    return Object.entries(many).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  }
  return Object.entries(single);
}
