import type { Dependencies } from '../dependencies.ts';
import { errorCode } from '../log.ts';
import { readHealth } from './read-health.ts';

/** `GET health`: whether applications are taken in and go out. Counts and reasons only, no personal data. */
export async function showHealth(dependencies: Dependencies): Promise<Response> {
  try {
    return answer(200, await readHealth(dependencies));
  } catch (error) {
    dependencies.log({ level: 'error', event: 'health-failed', code: errorCode(error) });
    return answer(503, { state: 'down' });
  }
}

function answer(status: number, content: object): Response {
  return Response.json(content, {
    status,
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  });
}
