import { Client } from 'pg';
import { SetupError } from '../../setup-error.ts';

/**
 * Refuses a way to another machine that is neither encrypted with a checked certificate nor left open on purpose.
 *
 * @throws SetupError when `sslmode` is missing, or is a half measure that a stranger in between gets around
 */
export function mustBeEncrypted(url: string): void {
  const mode = new URL(url).searchParams.getAll('sslmode').at(-1);
  if (mode === 'verify-full' || mode === 'disable') return;
  if (mode === undefined && isOnThisMachine(new Client({ connectionString: url }).host)) return;
  throw new SetupError(
    'DATABASE_URL: база на другой машине, заявки по пути нужно шифровать: допишите в конец адреса ?sslmode=verify-full, а если сеть до базы закрытая и шифрования в ней нет, то ?sslmode=disable',
  );
}

/** @param host a name, an address, or the folder of a Unix socket */
function isOnThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host) || host.startsWith('/');
}
