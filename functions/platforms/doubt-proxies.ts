import { isLoopbackName } from '../../src/text/loopback.ts';
import type { Config } from '../config.ts';

/** What to say at start when a proxy surely stands in front and the settings do not tell of it. */
export function doubtProxies({
  isProduction,
  host,
  trustedProxies,
}: Pick<Config, 'isProduction' | 'host' | 'trustedProxies'>): string | undefined {
  if (!isProduction || trustedProxies > 0 || !isLoopbackName(host)) return undefined;
  return `TRUSTED_PROXIES=0, а сайт слушает только ${host}: значит, впереди прокси, и все посетители кажутся одним, с одним пределом заявок и соединений на всех. Впишите TRUSTED_PROXIES=1.`;
}
