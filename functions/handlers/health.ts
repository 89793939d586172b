import { LONG_WAIT } from '../applications/needs-care.ts';
import type { Dependencies } from '../dependencies.ts';
import { errorCode } from '../log.ts';
import type { Stats } from '../outbox/store.ts';

/** `GET health`: whether applications are taken in and go out. Counts and reasons only, no personal data. */
export async function showHealth({ store, now, log, outlet }: Dependencies): Promise<Response> {
  try {
    const stats = await store.stats();
    const { applications: _, ...counts } = stats;
    const reasons = [...(outlet.problem === undefined ? [] : [outlet.problem]), ...troubles(stats, now())];
    return answer(200, { state: reasons.length > 0 ? 'attention' : 'ok', reasons, ...counts });
  } catch (error) {
    log({ level: 'error', event: 'health-failed', code: errorCode(error) });
    return answer(503, { state: 'down' });
  }
}

function troubles({ dead, quarantined, waitingSince }: Stats, now: Date): string[] {
  const isStuck = waitingSince !== undefined && now.getTime() - waitingSince.getTime() > LONG_WAIT;
  return [
    ...(isStuck ? ['Есть письмо, которое ждёт отправки больше часа.'] : []),
    ...(dead > 0 ? ['Есть письма, попытки доставить которые прекращены.'] : []),
    ...(quarantined > 0 ? ['Есть задержанные заявки: посмотрите их и выпустите или закройте.'] : []),
  ];
}

function answer(status: number, content: object): Response {
  return Response.json(content, {
    status,
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  });
}
