import { listReminders } from '../../src/content-check/list-reminders.ts';
import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import type { Config } from '../config.ts';
import { localDoor } from '../editorial/door.ts';
import { createGateway } from '../editorial/gateway.ts';
import { openRepository } from '../editorial/git/repository.ts';
import { reasonToShut } from '../editorial/reason-to-shut.ts';
import { errorCode, type Log } from '../log.ts';
import type { Answer } from './node-server.ts';
import type { Rebuild } from './rebuild.ts';

export interface Editing {
  readonly answer: Answer;
  /** Why nobody can edit here; said at start. */
  readonly shut: string | undefined;
}

export interface EditingParts {
  readonly config: Config;
  /** The project's folder. */
  readonly checkout: string;
  /** The editors' bare repository. */
  readonly repository: string;
  readonly rebuild: Rebuild;
  /** The content folder that visitors' pages are built from. */
  readonly shownContent: () => string;
  readonly log: Log;
}

/** The editors' gateway in its local form: one chief editor, on this machine alone. */
export function openEditing({
  config,
  checkout,
  repository,
  rebuild,
  shownContent,
  log,
}: EditingParts): Editing {
  const shut = reasonToShut({ ...config, checkout });
  const gateway = createGateway({
    repository: openRepository(repository),
    base: config.base,
    door: localDoor({ shut, editor: CHIEF_EDITOR }),
    now: () => new Date(),
    timeZone: readTimeZone(config.contentFolder),
    onPublished: rebuild.request,
    buildState: rebuild.state,
    reminders: () => listReminders(shownContent(), new Date()),
    log: { error: (_, cause) => log({ level: 'error', event: 'gateway-failed', code: errorCode(cause) }) },
  });
  return {
    answer: async (request, peer) => (await gateway(request, peer)) ?? new Response(null, { status: 404 }),
    shut,
  };
}

const CHIEF_EDITOR = { name: 'Главный редактор', email: 'chief@localhost', role: 'chief' } as const;
