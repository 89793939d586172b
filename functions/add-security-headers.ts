import { type PolicyGround, securityHeaders } from './security-headers.ts';

/**
 * The same answer with the headers that every answer carries.
 *
 * @param path path of the request, with the base
 */
export function addSecurityHeaders(response: Response, path: string, ground: PolicyGround): Response {
  const secured = new Response(response.body, response);
  for (const [name, value] of Object.entries(securityHeaders(path, ground))) secured.headers.set(name, value);
  return secured;
}
