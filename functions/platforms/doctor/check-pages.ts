import { beware, type Finding, well, wrong } from './finding.ts';

const TIMEOUT = 10_000;
/** A year, as the preload lists ask. */
const YEAR = 31_536_000;

/** What visitors are given: the first page, its headers, and what the site says of itself. */
export async function checkPages(home: string): Promise<readonly Finding[]> {
  const page = await ask(home);
  if (page === undefined) {
    return [
      wrong('pages', `${home} не отвечает.`, 'Проверьте, что сайт и прокси запущены и SITE_URL верен.'),
    ];
  }
  if (page.status !== 200) {
    return [wrong('pages', `${home} отвечает ${page.status}.`, 'Смотрите журнал сайта и прокси.')];
  }
  return [
    well('pages', `${home} открывается.`),
    ...judgeHeaders(page.headers, home),
    ...(await checkHealth(home)),
  ];
}

async function checkHealth(home: string): Promise<readonly Finding[]> {
  const answer = await ask(`${home}health`);
  const health = (await answer?.json().catch(() => undefined)) as
    | { readonly state?: unknown; readonly reasons?: readonly string[] }
    | undefined;
  if (health?.state === 'ok') return [well('health', 'Сайт принимает заявки.')];
  if (health?.state === 'attention') {
    return [beware('health', 'Сайт ждёт внимания.', (health.reasons ?? []).join(' '))];
  }
  return [wrong('health', 'Заявки не принимаются.', `Откройте ${home}health и журнал сайта.`)];
}

/** Those that every page must carry; a proxy may take them off or forget its own. */
export function judgeHeaders(headers: Headers, home: string): readonly Finding[] {
  const policy = headers.get('content-security-policy') ?? '';
  const missing = [
    ...(policy.includes("default-src 'none'") && !policy.includes('unsafe')
      ? []
      : ['Content-Security-Policy']),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['X-Content-Type-Options']),
    ...(policy.includes('frame-ancestors') ? [] : ['frame-ancestors']),
    ...(headers.get('referrer-policy') === 'same-origin' ? [] : ['Referrer-Policy']),
  ];
  return [
    missing.length === 0
      ? well('headers', 'Защитные заголовки на месте.')
      : wrong('headers', `Нет заголовков: ${missing.join(', ')}.`, 'Прокси не должен их убирать и менять.'),
    ...(home.startsWith('https:') ? [judgeTransport(headers.get('strict-transport-security') ?? '')] : []),
  ];
}

function judgeTransport(header: string): Finding {
  const seconds = Number(/max-age=(\d+)/i.exec(header)?.[1] ?? 0);
  if (seconds >= YEAR) return well('hsts', 'Браузеры ходят только по https.');
  return beware(
    'hsts',
    'Strict-Transport-Security короче года или нет.',
    `Добавьте его в прокси: max-age=${YEAR}.`,
  );
}

async function ask(address: string): Promise<Response | undefined> {
  try {
    return await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
  } catch {
    return undefined;
  }
}
