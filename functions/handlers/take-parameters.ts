import { checkMediaType } from '../guards/media-type.ts';
import { checkOrigin } from '../guards/origin.ts';
import { parseParameters } from '../guards/parameters.ts';
import { checkRate, type Limit, POSTS } from '../guards/rate.ts';
import type { Refusal } from '../guards/refusal.ts';
import { LARGEST_BODY, readBody } from '../guards/size.ts';
import type { Call } from './exchange.ts';

/** How much and how often one address may post. */
export interface Allowance {
  /** How many at once, the settings say: a whole school or office may stand behind one address. */
  readonly limit: Omit<Limit, 'burst'>;
  /** In bytes. */
  readonly largestBody: number;
}

/** Takes a post past every guard and reads its parameters. */
export async function takeParameters(
  { request, visitor, dependencies }: Call,
  { limit, largestBody }: Allowance = FORMS,
): Promise<URLSearchParams | Refusal> {
  const { config, limiter, now } = dependencies;
  const refusal =
    checkOrigin(request, config.origin) ??
    checkMediaType(request) ??
    (await checkRate(limiter, visitor.address, { ...limit, burst: config.postsPerAddress }, now()));
  if (refusal) return refusal;
  const body = await readBody(request, largestBody);
  return 'status' in body ? body : parseParameters(body);
}

const FORMS: Allowance = { limit: POSTS, largestBody: LARGEST_BODY };
