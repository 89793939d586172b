import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { childEnvironment } from '../../../functions/child-environment.ts';
import type { Door, Peer } from '../../../functions/editorial/door.ts';
import { createGateway } from '../../../functions/editorial/gateway.ts';
import { openRepository } from '../../../functions/editorial/git/repository.ts';
import { localDoor } from '../../../functions/editorial/local-door.ts';
import { redrawPicture } from '../../../functions/editorial/redraw-picture.ts';
import { draftPlace } from '../../../functions/editorial/review/draft-place.ts';
import { draftVersion } from '../../../functions/editorial/review/draft-version.ts';
import { readDraft } from '../../../functions/editorial/review/read-draft.ts';
import { seedRepository } from '../../../functions/editorial/seed-repository.ts';
import { openWaitingPictures } from '../../../functions/editorial/waiting-pictures.ts';
import type { LogEntry } from '../../../functions/log.ts';
import type { Editor } from '../../../src/model/editor.ts';

export const NOW = new Date('2026-11-22T07:05:00Z');
export const CHIEF: Editor = { name: 'Анна Главная', email: 'chief@mail.example', role: 'chief' };
export const LOCAL: Peer = { address: '127.0.0.1', serverPort: 4321 };
const ORIGIN = 'http://localhost:4321';
const LOCAL_DOOR = localDoor({ shut: undefined, editor: CHIEF });

/** A folder that is gone after the test, or when the caller says. */
export async function temporaryFolder(atEnd: AtEnd = onTestFinished): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'editorial-')));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

type AtEnd = (clean: () => Promise<void>) => void;

/** Runs git as a project's developer would; the machine's own settings stay out of it. */
export function git(folder: string, ...command: string[]): string {
  const identity = ['-c', 'user.name=Разработчик', '-c', 'user.email=dev@mail.example'];
  const output = execFileSync('git', ['-C', folder, '-c', 'core.quotepath=false', ...identity, ...command], {
    encoding: 'utf8',
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return output.trim();
}

/** A copy of the project's content without history. */
export async function copyContent(folder: string): Promise<string> {
  const checkout = join(folder, 'project');
  await mkdir(checkout, { recursive: true });
  await cp('content', join(checkout, 'content'), { recursive: true });
  return checkout;
}

/** The project as a git checkout with one commit. */
export async function makeCheckout(folder: string): Promise<string> {
  const { project } = await templates();
  const checkout = join(folder, 'project');
  await cp(project, checkout, { recursive: true });
  return checkout;
}

interface Templates {
  readonly root: string;
  readonly project: string;
  readonly repository: string;
}

// Copying folders is several times quicker than starting git for each test.
let made: Promise<Templates> | undefined;

afterAll(async () => {
  if (made) await rm((await made).root, { recursive: true, force: true });
});

function templates(): Promise<Templates> {
  made ??= makeTemplates();
  return made;
}

async function makeTemplates(): Promise<Templates> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'editorial-')));
  const project = await copyContent(root);
  git(project, 'init', '--quiet', '--template=', '--initial-branch=main');
  git(project, 'add', '--all');
  git(project, 'commit', '--quiet', '--message=Начало');
  const repository = join(root, 'content.git');
  await seedRepository({ checkout: project, repository, now: NOW });
  return { root, project, repository };
}

/** Version of a draft that a tab opened just now has seen; empty where there is no draft. */
export async function seenIdOf(folder: string, collection: string, slug: string): Promise<string> {
  const repository = openRepository(folder);
  const draft = await readDraft(repository, draftPlace(collection, slug));
  return draft ? draftVersion(repository, draft) : '';
}

/** A gateway over a real bare repository, and an editor's browser that talks to it. */
export async function openDesk(atEnd?: AtEnd, door: Door = LOCAL_DOOR) {
  const folder = await temporaryFolder(atEnd);
  const repository = join(folder, 'content.git');
  await cp((await templates()).repository, repository, { recursive: true });
  const published: string[] = [];
  const failures: unknown[] = [];
  const audited: LogEntry[] = [];
  let moment = NOW;
  const waiting = openWaitingPictures({ folder: join(folder, 'waiting-pictures'), now: () => moment });
  const gateway = createGateway({
    repository: openRepository(repository),
    base: '/',
    door,
    signIn: async () => new Response(null, { status: 404 }),
    now: () => moment,
    timeZone: 'Asia/Yekaterinburg',
    onPublished: (commit) => published.push(commit),
    buildState: () => ({ state: 'live' }),
    previews: { ask: async () => null },
    waiting,
    redraw: redrawPicture,
    reminders: () => Promise.resolve([]),
    log: { error: (_message, cause) => failures.push(cause) },
    audit: (entry) => audited.push(entry),
    nameOf: () => '0123456789ab',
  });

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      host: 'localhost:4321',
      origin: ORIGIN,
      'sec-fetch-site': 'same-origin',
      ...init.headers,
    };
    const answer = await gateway(new Request(`${ORIGIN}/api/editorial/${path}`, { ...init, headers }), LOCAL);
    if (!answer) throw new Error(`The gateway does not know ${path}`);
    return answer;
  }

  async function act(action: string, params: object): Promise<{ status: number; body: Answer }> {
    const answer = await ask('decap', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action, params }),
    });
    return { status: answer.status, body: (await answer.json()) as Answer };
  }

  async function open(path: string) {
    const { body } = await act('getEntry', { path });
    return { text: body.data ?? '', baseId: body.file?.id ?? null };
  }

  function save(path: string, raw: string, baseId: string | null, assets: readonly object[] = []) {
    const dataFiles = [{ path, raw, baseId }];
    return act('persistEntry', { dataFiles, assets, options: { commitMessage: `Правка: ${path}` } });
  }

  /** Lets hours pass. */
  const wait = (hours: number) => {
    moment = new Date(moment.getTime() + hours * 3600_000);
  };

  return { folder, repository, gateway, waiting, wait, ask, act, open, save, published, failures, audited };
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;

interface Answer {
  readonly error?: string;
  readonly data?: string;
  readonly file?: { readonly id: string | null };
  readonly ids?: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}
