import { actions } from './catalogue.ts';

/** Name of a refused action for the log; one that is not ours is not repeated there. */
export function refusedCode(body: unknown): string {
  const name = typeof body === 'object' && body !== null ? Reflect.get(body, 'action') : undefined;
  return typeof name === 'string' && actions.has(name) ? name : 'unknown';
}
