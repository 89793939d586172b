import { lookup as lookupAll } from 'node:dns/promises';
import { Agent, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { WebhookSettings } from '../config.ts';
import { SetupError } from '../setup-error.ts';
import type { Channel } from './channel.ts';
import { isPublicAddress } from './public-address.ts';
import { type SignedWebhook, signWebhook } from './sign-webhook.ts';
import { takeReceipt } from './take-receipt.ts';

export interface WebhookOptions {
  /** The setting that names the address, for who wrote it. */
  readonly setting?: string;
  /** All addresses of a host name. */
  readonly lookup?: (host: string) => Promise<readonly Address[]>;
  readonly isAllowedAddress?: (address: string) => boolean;
  /** Certificate (PEM) to trust instead of the public authorities. */
  readonly ca?: string;
  /** Milliseconds for one attempt. */
  readonly timeout?: number;
}

export interface Address {
  readonly address: string;
  readonly family: number;
}

const TIMEOUT = 20_000;

/**
 * Posts messages to the operator's own system. It connects to the very addresses that were checked to be public, so
 * that a name cannot turn this server against its own network, and follows no redirect.
 *
 * @throws SetupError when the address in the settings is not public
 */
export function createWebhook(
  { url, secret }: WebhookSettings,
  now: () => Date,
  {
    setting = 'WEBHOOK_URL',
    lookup = (host) => lookupAll(host, { all: true }),
    isAllowedAddress = isPublicAddress,
    ca,
    timeout = TIMEOUT,
  }: WebhookOptions = {},
): Channel {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (target.protocol !== 'https:' || (isIP(host) && !isAllowedAddress(host)))
    throw new SetupError(`${setting}: ${NOT_PUBLIC}`);
  return {
    name: 'webhook',
    async deliver(message, signal) {
      const patience = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
      patience.throwIfAborted();
      const addresses = isIP(host) ? [] : await inTime(lookup(host), patience);
      if (!addresses.every(({ address }) => isAllowedAddress(address))) throw notPublic();
      const connection = { lookup: always(addresses), ...(ca === undefined ? {} : { ca }), signal: patience };
      return post(target, signWebhook(message, secret, now()), connection);
    },
  };
}

interface Connection {
  readonly lookup: LookupFunction;
  readonly ca?: string;
  readonly signal: AbortSignal;
}

function post(target: URL, { headers, body }: SignedWebhook, connection: Connection): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  // An agent of its own: no proxy from the environment, no connection kept from another attempt.
  const agent = new Agent({ keepAlive: false });
  const length = Buffer.byteLength(body);
  request(target, { method: 'POST', headers: { ...headers, 'content-length': length }, agent, ...connection })
    .on('response', (answer) =>
      takeReceipt({ status: answer.statusCode ?? 0, body: answer }).then(resolve, reject),
    )
    .on('error', reject)
    .end(body);
  return promise;
}

/** Answers every question for an address with those that were checked. */
function always(addresses: readonly Address[]): LookupFunction {
  return (_, { all }, answer) => {
    const [first] = addresses;
    if (!first) return answer(new Error('У имени нет адреса'), '');
    if (all) return answer(null, [...addresses]);
    answer(null, first.address, first.family);
  };
}

/** A question to the name server cannot be called back, only left. */
async function inTime<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const leave = () => reject(signal.reason);
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function notPublic(): Error {
  return Object.assign(new Error('Имя системы оператора ведёт во внутреннюю сеть'), { code: 'ENOTPUBLIC' });
}

const NOT_PUBLIC =
  'это адрес внутренней сети, впишите адрес в интернете, с https, например https://crm.nastavnik.ru/zayavki';
