import type { Config } from '../config.ts';
import { localDoor } from '../editorial/door.ts';
import { createGateway } from '../editorial/gateway.ts';
import { openRepository } from '../editorial/git/repository.ts';
import { errorCode, type Log } from '../log.ts';
import type { Answer } from './node-server.ts';

/** The editors' gateway in its local form: one chief editor, on this machine alone. */
export function openEditing(
  { base, isProduction }: Config,
  repository: string,
  onPublished: () => void,
  log: Log,
): Answer {
  const gateway = createGateway({
    repository: openRepository(repository),
    base,
    door: localDoor({ isProduction, editor: CHIEF_EDITOR }),
    now: () => new Date(),
    onPublished,
    log: { error: (_, cause) => log({ level: 'error', event: 'gateway-failed', code: errorCode(cause) }) },
  });
  return async (request, peer) => (await gateway(request, peer)) ?? new Response(null, { status: 404 });
}

const CHIEF_EDITOR = { name: 'Главный редактор', email: 'chief@localhost', role: 'chief' } as const;
