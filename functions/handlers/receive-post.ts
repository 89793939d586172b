import { type Outcome, readAnswers } from '../../src/forms/read.ts';
import { checkMediaType } from '../guards/media-type.ts';
import { checkOrigin } from '../guards/origin.ts';
import { MALFORMED, parseParameters } from '../guards/parameters.ts';
import { checkRate } from '../guards/rate.ts';
import type { Refusal } from '../guards/refusal.ts';
import { readBody } from '../guards/size.ts';
import type { Exchange } from './exchange.ts';
import { fillFromReferer } from './fill-from-referer.ts';

export interface Posted {
  readonly parameters: URLSearchParams;
  readonly outcome: Exclude<Outcome, { kind: 'malformed' }>;
}

/** Takes a posted form past every guard and reads its answers. */
export async function receivePost(exchange: Exchange): Promise<Posted | Refusal> {
  const { request, visitor, form, site, dependencies } = exchange;
  const { config, limiter, now } = dependencies;
  const refusal =
    checkOrigin(request, config.origin) ??
    checkMediaType(request) ??
    (await checkRate(limiter, visitor.address, now()));
  if (refusal) return refusal;

  const body = await readBody(request);
  if ('status' in body) return body;
  const parameters = parseParameters(body);
  if ('status' in parameters) return parameters;

  fillFromReferer(parameters, form, request, config.origin);
  const outcome = readAnswers(form, parameters, site.facts);
  return outcome.kind === 'malformed' ? MALFORMED : { parameters, outcome };
}
