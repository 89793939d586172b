import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '../../functions/child-environment.ts';
import { readFacts } from '../../functions/platforms/live-facts.ts';
import { consentFacts, consentName, consentStamp } from '../../src/forms/questions/consent.ts';
import { freePort } from '../e2e/start-site.ts';
import { createApplicant } from './applicant.ts';
import { type AtRate, atRate } from './at-rate.ts';
import { beginSession } from './begin-session.ts';
import { connectEditor } from './connect-editor.ts';
import { type EditingPlaces, startEditing } from './editing-process.ts';
import { createEditorAtWork, EDITORS } from './editor-at-work.ts';
import { inFolder } from './in-folder.ts';
import { readPage } from './read-page.ts';
import { readStored } from './read-stored.ts';
import { newConnections, send } from './send.ts';
import { SECRET } from './server-process.ts';
import { makeTinyProject } from './tiny-project.ts';

export interface LoadSizes {
  readonly seconds: number;
  /** Milliseconds within which 99 of 100 applications must be answered; a tiny project has no limit. */
  readonly limit: number | undefined;
  /** Whether the project itself is built again and again, or one of three pages. */
  readonly project: 'own' | 'tiny';
}

export interface Load {
  readonly seconds: number;
  readonly limit: number | undefined;
  readonly applications: AtRate;
  /** And how many were asked for again, because the server had just closed the connection that was kept. */
  readonly pages: AtRate & { readonly askedAgain: number };
  /** Acknowledged, but not in the file. */
  readonly lost: number;
  readonly rebuilds: number;
  readonly backups: number;
  /** What the server has logged as errors: how many of each. */
  readonly errors: Readonly<Record<string, number>>;
  readonly integrity: string;
}

const APPLICATIONS_A_SECOND = 50;
const PAGES_A_SECOND = 100;
/** How long the editor rests between two publications, and whoever backs up between two copies. */
const REST_MS = 3000;
const FORM = 'become-mentor';
const PATHS = ['/', '/practices/', '/news/'];

/**
 * Sends applications and reads pages at a rate of their own while an editor publishes, so that the site is built anew,
 * and copies of the applications are taken.
 */
export function loadSite({ seconds, limit, project }: LoadSizes): Promise<Load> {
  return inFolder(async (root) => {
    const places = await prepare(root, project);
    const server = await startEditing(places, SETTINGS);
    const over = performance.now() + seconds * 1000;
    const isOver = () => performance.now() >= over;
    const references = new Set<string>();
    const [applications, pages, rebuilds, backups] = await Promise.all([
      applyAll(places, isOver, references),
      readAll(places.port, isOver),
      publishAll(places, isOver),
      backUpAll(places, root, isOver),
    ]);
    const errors = server.errors();
    await server.kill();
    const stored = readStored(join(places.dataFolder, 'applications.db'));
    const lost = [...references].filter((reference) => !stored.references.has(reference)).length;
    return {
      seconds,
      limit,
      applications,
      pages,
      lost,
      rebuilds,
      backups,
      errors,
      integrity: stored.integrity,
    };
  });
}

/** As behind nginx, and with the secret that signs the applicants' pages. */
const SETTINGS = { TRUSTED_PROXIES: '1', FORMS_SECRET: SECRET };

/** The project's own pages are drawn and packed beforehand, as on a server that has run for a day. */
async function prepare(root: string, project: LoadSizes['project']): Promise<EditingPlaces> {
  const dataFolder = join(root, 'data');
  await mkdir(dataFolder);
  const port = await freePort();
  if (project === 'tiny') {
    const checkout = join(root, 'project');
    await makeTinyProject(checkout);
    return { dataFolder, checkout, port };
  }
  const cache = resolve('node_modules', '.cache', 'bench', 'cache');
  await cp(cache, join(dataFolder, 'cache'), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return { dataFolder, checkout: resolve('.'), port };
}

async function applyAll(
  { port, dataFolder }: EditingPlaces,
  isOver: () => boolean,
  references: Set<string>,
): Promise<AtRate> {
  const facts = readFacts(join(dataFolder, 'builds', await liveBuild(dataFolder)));
  const agreed = { [consentName(FORM)]: consentStamp(consentFacts(FORM, facts)) };
  const next = await createApplicant(agreed, facts);
  // As nginx hands them on: one that was kept may be closed in the moment when it is written to.
  const agent = newConnections(64);
  try {
    return await atRate({
      perSecond: APPLICATIONS_A_SECOND,
      isOver,
      request: async () => {
        const { status, reference } = await send(port, await next(), { agent });
        if (reference !== undefined) references.add(reference);
        if (status !== 303 || reference === undefined) throw new Error(`answered with ${status}`);
      },
    });
  } finally {
    agent.destroy();
  }
}

async function readAll(port: number, isOver: () => boolean): Promise<AtRate & { askedAgain: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let number = 0;
  let askedAgain = 0;
  const request = async () => {
    const path = PATHS[number++ % PATHS.length] ?? '/';
    askedAgain += (await readPage({ port, path, agent })) - 1;
  };
  try {
    return { ...(await atRate({ perSecond: PAGES_A_SECOND, isOver, request })), askedAgain };
  } finally {
    agent.destroy();
  }
}

/** @returns how many other builds visitors were shown */
async function publishAll({ dataFolder, port }: EditingPlaces, isOver: () => boolean): Promise<number> {
  const chief = EDITORS.find(({ editor }) => editor.role === 'chief');
  if (!chief) throw new Error('Nobody may publish');
  const count = { saved: 0, published: 0, cut: 0, refused: 0, lost: 0 };
  const desk = createEditorAtWork({
    work: chief.work,
    count,
    send: connectEditor(port, beginSession(dataFolder, chief.editor)),
  });
  const shown = new Set([await liveBuild(dataFolder)]);
  while (!isOver()) {
    await desk.save();
    await pause(REST_MS);
    shown.add(await liveBuild(dataFolder));
  }
  // However slow the machine is, the last word is with the site: it shows what was published.
  while (shown.size === 1) {
    await pause(REST_MS / 10);
    shown.add(await liveBuild(dataFolder));
  }
  if (count.refused > 0) throw new Error(`${count.refused} publications were refused`);
  return shown.size - 1;
}

function liveBuild(dataFolder: string): Promise<string> {
  return readFile(join(dataFolder, 'live-build'), 'utf8');
}

/** By the operator's own command, in a process of its own. */
async function backUpAll(places: EditingPlaces, root: string, isOver: () => boolean): Promise<number> {
  const file = join(root, 'copy.db');
  let copies = 0;
  do {
    const words = ['functions/platforms/applications-command.ts', 'backup', file];
    const child = spawn(process.execPath, words, {
      env: childEnvironment({ ...SETTINGS, DATA_FOLDER: places.dataFolder }),
      stdio: 'ignore',
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`A backup ended with ${code}`);
    copies += 1;
    await rm(file);
    await pause(REST_MS);
  } while (!isOver());
  return copies;
}
