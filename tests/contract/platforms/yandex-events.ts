import type { HttpEvent, HttpResult } from '../../../functions/platforms/yandex/event.ts';
import type { Call } from './walk.ts';

/** The shapes in which Yandex Cloud gives a request to a function, as its documentation and its users show them. */
export const SHAPES: Readonly<Record<string, (call: Call) => HttpEvent>> = {
  'gateway, format 0.1': (call) => ({
    ...common(call),
    url: call.path.includes('?') ? call.path : `${call.path}?`,
    path: '/forms/{step+}',
  }),
  'gateway, format 1.0': (call) => ({
    ...common(call),
    version: '1.0',
    path: new URL(call.path, 'https://x').pathname,
  }),
  'called directly': (call) => {
    const { pathname } = new URL(call.path, 'https://x');
    const event = common(call);
    return {
      ...event,
      url: '',
      path: '',
      queryStringParameters: { ...event.queryStringParameters, path: pathname },
      multiValueQueryStringParameters: { ...event.multiValueQueryStringParameters, path: [pathname] },
    };
  },
};

/** A result as the platform turns it into an answer. */
export function toResponse({ statusCode, multiValueHeaders, body, isBase64Encoded }: HttpResult): Response {
  const headers = new Headers();
  for (const [name, values] of Object.entries(multiValueHeaders)) {
    for (const value of values) headers.append(name, value);
  }
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  return new Response(bytes.length === 0 ? null : bytes, { status: statusCode, headers });
}

function common({ method, path, headers, body }: Call) {
  const query = [...new URL(path, 'https://x').searchParams];
  const all = {
    ...headers,
    'X-Forwarded-For': '198.51.100.7, 203.0.113.9',
    'X-Real-Remote-Address': '[203.0.113.9]:37310',
    ...(body === undefined ? {} : { 'Content-Length': String(body.length) }),
  };
  return {
    httpMethod: method,
    headers: all,
    multiValueHeaders: listed(Object.entries(all)),
    queryStringParameters: Object.fromEntries(query),
    multiValueQueryStringParameters: listed(query),
    requestContext: { identity: { sourceIp: '192.0.2.1', userAgent: 'curl/8' }, httpMethod: method },
    body: Buffer.from(body ?? []).toString('base64'),
    isBase64Encoded: true,
  };
}

function listed(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  return Object.fromEntries(pairs.map(([name, value]) => [name, [value]]));
}
