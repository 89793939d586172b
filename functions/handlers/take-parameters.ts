import { checkMediaType } from '../guards/media-type.ts';
import { checkOrigin } from '../guards/origin.ts';
import { parseParameters } from '../guards/parameters.ts';
import { checkRate } from '../guards/rate.ts';
import type { Refusal } from '../guards/refusal.ts';
import { readBody } from '../guards/size.ts';
import type { Call } from './exchange.ts';

/** Takes a post past every guard and reads its parameters. */
export async function takeParameters({
  request,
  visitor,
  dependencies,
}: Call): Promise<URLSearchParams | Refusal> {
  const { config, limiter, now } = dependencies;
  const refusal =
    checkOrigin(request, config.origin) ??
    checkMediaType(request) ??
    (await checkRate(limiter, visitor.address, config.postsPerAddress, now()));
  if (refusal) return refusal;
  const body = await readBody(request);
  return 'status' in body ? body : parseParameters(body);
}
