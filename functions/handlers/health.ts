import type { Dependencies } from '../dependencies.ts';
import { errorCode } from '../log.ts';

/** A delivery that waits longer needs a human's look. */
const LONG_WAIT = 3600_000;

/** `GET health`: whether applications are taken in and go out. Counts only, no personal data. */
export async function showHealth({ store, now, log }: Dependencies): Promise<Response> {
  try {
    const { applications: _, waitingSince, ...counts } = await store.stats();
    const isStuck = waitingSince !== undefined && now().getTime() - waitingSince.getTime() > LONG_WAIT;
    const isRed = isStuck || counts.dead > 0;
    return answer(200, { state: isRed ? 'attention' : 'ok', ...counts, waitingSince });
  } catch (error) {
    log({ level: 'error', event: 'health-failed', code: errorCode(error) });
    return answer(503, { state: 'down' });
  }
}

function answer(status: number, content: object): Response {
  return Response.json(content, {
    status,
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  });
}
