import { join } from 'node:path';
import { isLoopbackName } from '../../src/text/loopback.ts';

export interface SiteStanding {
  /** Whether this server shows the site to the public. */
  readonly isProduction: boolean;
  /** The address that visitors see, without a path. */
  readonly origin: string;
  /** Where the server listens. */
  readonly host: string;
  readonly trustedProxies: number;
  /** Absolute path of the content that the site is built from. */
  readonly contentFolder: string;
  /** The project's folder, whose `content/` editors change. */
  readonly checkout: string;
}

/** Why nobody edits here, with or without a password. Each reason names the setting. */
export function reasonToShut({ origin, contentFolder, checkout }: SiteStanding): string | undefined {
  if (contentFolder !== join(checkout, 'content')) {
    return `Редактор закрыт: сайт собран из ${contentFolder} (SITE_CONTENT), а правки легли бы в content/ проекта.`;
  }
  if (!origin.startsWith('https:') && !isLoopbackName(new URL(origin).hostname)) {
    return `Редактор закрыт: SITE_URL называет адрес ${origin}, а пароль и правки уходят только по https. Впишите адрес с https.`;
  }
  return undefined;
}

/**
 * Why the door without a password stays shut for everybody, whatever a request says of itself: a proxy may send
 * nothing that gives it away. Each reason names the setting.
 */
export function reasonToShutLocal(standing: SiteStanding): string | undefined {
  const { isProduction, origin, host, trustedProxies } = standing;
  const add = 'Заведите учётную запись: npm run editors -- add';
  if (isProduction) return `На рабочем сайте вход без пароля закрыт, а учётных записей ещё нет. ${add}`;
  if (!isLoopbackName(new URL(origin).hostname)) {
    return `Редактор закрыт: SITE_URL называет адрес ${origin}, а вход без пароля открыт только на localhost. ${add}`;
  }
  if (trustedProxies > 0) {
    return `Редактор закрыт: TRUSTED_PROXIES говорит, что впереди стоит прокси, а вход без пароля открыт только напрямую. ${add}`;
  }
  if (!isLoopbackName(host)) {
    return `Редактор закрыт: HOST=${host} открывает сайт другим машинам. Вход без пароля открыт только при HOST=127.0.0.1. ${add}`;
  }
  return reasonToShut(standing);
}
