import { LONG_WAIT } from '../applications/needs-care.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Stats } from '../outbox/store.ts';

/** Some hundred thousand applications with their letters, or the next builds of the site. */
const LITTLE_SPACE = 500e6;

/** Whether applications are taken in and go out: counts and reasons for the operator, no personal data. */
export interface Health extends Signs {
  readonly state: 'ok' | 'attention';
  readonly reasons: readonly string[];
}

/** What the state is judged by. */
interface Signs extends Omit<Stats, 'applications'> {
  /** Age of the application that has waited longest. */
  readonly waitingSeconds?: number;
  readonly diskFreeBytes?: number;
}

/** @throws when the store does not answer */
export async function readHealth(
  dependencies: Pick<Dependencies, 'store' | 'now' | 'disk' | 'outlet'>,
): Promise<Health> {
  const { problem } = dependencies.outlet;
  const signs = await readSigns(dependencies);
  const reasons = [...(problem === undefined ? [] : [problem]), ...troubles(signs)];
  return { state: reasons.length > 0 ? 'attention' : 'ok', reasons, ...signs };
}

async function readSigns({ store, now, disk }: Pick<Dependencies, 'store' | 'now' | 'disk'>): Promise<Signs> {
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
