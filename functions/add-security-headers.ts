import { type PolicyGround, securityHeaders } from './security-headers.ts';

/**
 * Gives an answer the headers that every answer carries, and returns it. One that was fetched from elsewhere cannot be
 * changed: hand in a copy.
 *
 * @param path path of the request, with the base
 */
export function addSecurityHeaders(response: Response, path: string, ground: PolicyGround): Response {
  for (const [name, value] of Object.entries(securityHeaders(path, ground)))
    response.headers.set(name, value);
  return response;
}
