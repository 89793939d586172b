import { LONG_WAIT } from '../applications/needs-care.ts';
import type { Dependencies } from '../dependencies.ts';
import { errorCode } from '../log.ts';
import type { Stats } from '../outbox/store.ts';

/** Some hundred thousand applications with their letters, or the next builds of the site. */
const LITTLE_SPACE = 500e6;

/** What the state is judged by. */
interface Signs extends Omit<Stats, 'applications'> {
  /** Age of the application that has waited longest. */
  readonly waitingSeconds?: number;
  readonly diskFreeBytes?: number;
}

/** `GET health`: whether applications are taken in and go out. Counts and reasons only, no personal data. */
export async function showHealth(dependencies: Dependencies): Promise<Response> {
  const { log, outlet } = dependencies;
  try {
    const signs = await readSigns(dependencies);
    const reasons = [...(outlet.problem === undefined ? [] : [outlet.problem]), ...troubles(signs)];
    return answer(200, { state: reasons.length > 0 ? 'attention' : 'ok', reasons, ...signs });
  } catch (error) {
    log({ level: 'error', event: 'health-failed', code: errorCode(error) });
    return answer(503, { state: 'down' });
  }
}

async function readSigns({ store, now, disk }: Dependencies): Promise<Signs> {
  const { applications: _, ...counts } = await store.stats();
  const { waitingSince: since } = counts;
  return {
    ...counts,
    ...(since === undefined
      ? {}
      : { waitingSeconds: Math.round((now().getTime() - since.getTime()) / 1000) }),
    ...(disk === undefined ? {} : { diskFreeBytes: (await disk()).freeBytes }),
  };
}

function troubles({ dead, quarantined, waitingSeconds = 0, diskFreeBytes = Infinity }: Signs): string[] {
  return [
    ...(waitingSeconds * 1000 > LONG_WAIT ? ['Есть письмо, которое ждёт отправки больше часа.'] : []),
    ...(dead > 0 ? ['Есть письма, которые не удалось доставить.'] : []),
    ...(quarantined > 0 ? ['Есть задержанные заявки: посмотрите их и выпустите или закройте.'] : []),
    ...(diskFreeBytes < LITTLE_SPACE ? [SPACE_RUNS_OUT] : []),
  ];
}

const SPACE_RUNS_OUT =
  'На диске сервера осталось меньше 500 МБ. Освободите место: когда оно кончится, заявки не будут приниматься.';

function answer(status: number, content: object): Response {
  return Response.json(content, {
    status,
    headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
  });
}
