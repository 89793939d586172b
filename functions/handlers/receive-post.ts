import { type CameFrom, readCameFrom } from '../../src/forms/came-from.ts';
import { type Outcome, readAnswers } from '../../src/forms/read.ts';
import { MALFORMED } from '../guards/parameters.ts';
import type { Refusal } from '../guards/refusal.ts';
import type { Exchange } from './exchange.ts';
import { fillFromReferer } from './fill-from-referer.ts';
import { takeParameters } from './take-parameters.ts';

export interface Posted {
  readonly parameters: URLSearchParams;
  readonly outcome: Exclude<Outcome, { kind: 'malformed' }>;
  readonly cameFrom: CameFrom | undefined;
}

/** Takes a posted form past every guard and reads its answers. */
export async function receivePost(exchange: Exchange): Promise<Posted | Refusal> {
  const { request, form, site, dependencies } = exchange;
  const { config } = dependencies;
  const parameters = await takeParameters(exchange);
  if ('status' in parameters) return parameters;

  fillFromReferer(parameters, form, request, config.origin);
  const outcome = readAnswers(form, parameters, site.facts);
  if (outcome.kind === 'malformed') return MALFORMED;
  return { parameters, outcome, cameFrom: readCameFrom(parameters, site.facts) };
}
