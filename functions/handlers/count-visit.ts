import { CAME_FROM_KEYS, readCameFrom } from '../../src/forms/came-from.ts';
import { hasForeignKeys } from '../../src/forms/has-foreign-keys.ts';
import { SIZE_MARK } from '../../src/text/campaign-marks.ts';
import { regionDay } from '../../src/text/region-day.ts';
import { MALFORMED } from '../guards/parameters.ts';
import { errorCode } from '../log.ts';
import type { VisitCount } from '../outbox/store.ts';
import type { Call } from './exchange.ts';
import { type Allowance, takeParameters } from './take-parameters.ts';

const STEP = 'step';

/** Of its own: visits of a class behind one address take nothing from what it may send. */
const VISITS: Allowance = { limit: { name: 'visits', perSeconds: 2 }, largestBody: 512 };

/**
 * `POST forms/visits`: one more came by a banner. Answers nothing but whether it was understood, and keeps neither
 * address nor anything of the browser. Who asks not to be tracked is not counted.
 */
export async function countVisit(call: Call): Promise<Response> {
  const { request, dependencies } = call;
  if (asksNotToTrack(request)) return answer(204);
  const parameters = await takeParameters(call, VISITS);
  if ('status' in parameters) return answer(parameters.status);
  const visit = readVisit(parameters, call);
  if (!visit) return answer(MALFORMED.status);
  try {
    await dependencies.visits.count(visit);
  } catch (error) {
    dependencies.log({ level: 'error', event: 'visits-dropped', count: 1, code: errorCode(error) });
  }
  return answer(204);
}

/** https://www.w3.org/TR/tracking-dnt/, https://w3c.github.io/gpc/ */
function asksNotToTrack({ headers }: Request): boolean {
  return headers.get('dnt') === '1' || headers.get('sec-gpc') === '1';
}

/** Nothing for a campaign, a size or a step that the site does not know. */
function readVisit(parameters: URLSearchParams, { site, dependencies }: Call): VisitCount | undefined {
  if (hasForeignKeys(parameters, [STEP, ...CAME_FROM_KEYS])) return undefined;
  const cameFrom = readCameFrom(parameters, site.facts);
  const step = parameters.get(STEP);
  const isKnownSize = cameFrom?.size === (parameters.get(SIZE_MARK) ?? '');
  if (!cameFrom || !isKnownSize || (step !== 'seen' && step !== 'reached')) return undefined;
  const day = regionDay(dependencies.now(), site.facts.timeZone);
  return { ...cameFrom, day, seen: 0, reached: 0, [step]: 1 };
}

function answer(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}
