import { connect } from 'node:tls';
import { countOf } from '../../../src/text/plural.ts';
import { beware, type Finding, well, wrong } from './finding.ts';

const DAY = 24 * 3600_000;
const TIMEOUT = 10_000;
/** Certificates of three months are renewed a month before their end: less means that the renewal stands still. */
const SOON = 21;
const NOW = 7;

/**
 * Days that are left of the certificate that visitors see, and whether browsers take it.
 *
 * @param ca certificate (PEM) to trust instead of the public authorities
 */
export async function checkCertificate(origin: string, now: Date, ca?: string): Promise<readonly Finding[]> {
  const { protocol, hostname, port } = new URL(origin);
  if (protocol !== 'https:') {
    return [
      beware('certificate', 'Сайт без https: сертификата нет.', 'Рабочему сайту поставьте прокси с TLS.'),
    ];
  }
  try {
    const { validTo, problem } = await readCertificate(hostname, Number(port || 443), ca);
    return [judge(Math.floor((validTo.getTime() - now.getTime()) / DAY), problem)];
  } catch {
    return [wrong('certificate', `${origin} не отвечает по TLS.`, 'Проверьте прокси и запись домена.')];
  }
}

function judge(days: number, problem: string | undefined): Finding {
  const left = countOf(Math.max(0, days), ['день', 'дня', 'дней']);
  if (days < 0) return wrong('certificate', 'Сертификат просрочен.', RENEW);
  if (problem !== undefined) {
    return wrong(
      'certificate',
      `Браузеры не верят сертификату (${problem}).`,
      'Поставьте сертификат этого домена с цепочкой.',
    );
  }
  if (days < NOW) return wrong('certificate', `Сертификату остался ${left}.`, RENEW);
  if (days < SOON) return beware('certificate', `Сертификату осталось: ${left}.`, RENEW);
  return well('certificate', `Сертификату осталось: ${left}.`);
}

const RENEW = 'Обновите его: certbot renew, или посмотрите журнал Caddy.';

function readCertificate(
  host: string,
  port: number,
  ca: string | undefined,
): Promise<{ readonly validTo: Date; readonly problem: string | undefined }> {
  const { promise, resolve, reject } = Promise.withResolvers<{
    validTo: Date;
    problem: string | undefined;
  }>();
  const socket = connect({
    host,
    port,
    ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
    ...(ca === undefined ? {} : { ca }),
    // Its days are read even where it is not to be trusted; nothing is said over this connection.
    rejectUnauthorized: false,
    timeout: TIMEOUT,
  });
  socket.once('secureConnect', () => {
    const { authorized, authorizationError } = socket;
    const validTo = new Date(socket.getPeerCertificate().valid_to);
    resolve({ validTo, problem: authorized ? undefined : String(authorizationError) });
    socket.destroy();
  });
  socket.once('timeout', () => socket.destroy(new Error('no answer in time')));
  socket.once('error', reject);
  return promise;
}
