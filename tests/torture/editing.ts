import { execFileSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '../../functions/child-environment.ts';
import { createAccounts } from '../../functions/editorial/accounts/accounts.ts';
import { openEditorsDatabase } from '../../functions/editorial/accounts/open-editors-database.ts';
import { createSessions } from '../../functions/editorial/accounts/sessions.ts';
import { seedRepository } from '../../functions/editorial/seed-repository.ts';
import { freePort } from '../e2e/start-site.ts';
import { countAnswers } from './count-answers.ts';
import { type EditingPlaces, startEditing } from './editing-process.ts';
import { type Count, createEditorAtWork, EDITORS, numberIn, type Send, type Work } from './editor-at-work.ts';

export interface EditingTorture extends Count {
  readonly kills: number;
  /** What `git fsck --strict` says; empty when all is well. */
  readonly fsck: string;
  readonly seconds: number;
}

/** A gateway answers so many requests before it is killed in the middle of the next ones, its git with it. */
const LONGEST_LIFE = 12;
/** Milliseconds after the last of these answers: a save takes some fifty. */
const LONGEST_DELAY = 100;

/**
 * Kills the gateway and its git again and again while three editors save, send to review and publish.
 *
 * Every text is opened again after a kill and held against the last one that was answered with «saved».
 */
export async function tortureEditing({ kills }: { readonly kills: number }): Promise<EditingTorture> {
  const begun = performance.now();
  const root = await mkdtemp(join(tmpdir(), 'editing-torture-'));
  try {
    const places = await preparePlaces(root);
    const count: Count = { saved: 0, published: 0, cut: 0, refused: 0, lost: 0 };
    const answers = countAnswers();
    const desks = openDesks(places, count, answers.note);
    let server = await startEditing(places);
    let isUp: Promise<unknown> = Promise.resolve();
    let done = 0;

    const killer = async () => {
      for (; done < kills; done += 1) {
        await answers.more(randomInt(LONGEST_LIFE));
        await pause(randomInt(LONGEST_DELAY));
        isUp = server.kill().then(async () => {
          server = await startEditing(places);
        });
        await isUp;
      }
    };
    const workOn = async (step: () => Promise<void>) => {
      while (done < kills) {
        await isUp;
        await step().catch(() => {
          count.cut += 1;
        });
      }
    };
    await Promise.all([killer(), ...desks.map(({ step }) => workOn(step))]);
    for (const { step } of desks) for (let at = 0; at < 3; at += 1) await step();
    await server.kill();
    count.lost += desks.filter(({ isLost }) => isLost()).length;
    return { ...count, kills, fsck: fsck(places.repository), seconds: seconds(begun) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function preparePlaces(root: string): Promise<EditingPlaces> {
  const places = {
    dataFolder: join(root, 'data'),
    repository: join(root, 'data', 'content.git'),
    checkout: join(root, 'project'),
    port: await freePort(),
  };
  await mkdir(places.dataFolder);
  await mkdir(places.checkout);
  await cp('content', join(places.checkout, 'content'), { recursive: true });
  await seedRepository({ checkout: places.checkout, repository: places.repository, now: new Date() });
  return places;
}

/** Three signed-in editors; the chief also publishes what the others write. */
function openDesks({ dataFolder, repository, port }: EditingPlaces, count: Count, onAnswer: () => void) {
  const database = openEditorsDatabase(join(dataFolder, 'editors.db'));
  const sessions = createSessions({ database, now: () => new Date(), random: randomBytes });
  const desks = EDITORS.map(({ editor, work }) => {
    const id = randomBytes(8).toString('hex');
    createAccounts(database).add({ id, editor, password: '' });
    const send = connect(port, sessions.begin(id), onAnswer);
    return { editor, work, send, desk: createEditorAtWork({ work, send, count }) };
  });
  database.close();
  const drafts = desks.filter(({ work }) => work.isDraft);
  const onSite = new Map<Work, number>();
  return desks.map(({ editor, work, send, desk }) => ({
    step: inTurn([
      desk.save,
      ...(editor.role === 'chief' ? drafts : []).map((draft) => async () => {
        const number = draft.desk.acknowledged();
        if (!(await publish(send, draft.work))) return;
        onSite.set(draft.work, number);
        count.published += 1;
      }),
    ]),
    isLost: () => {
      const number = numberIn(newest(repository, work));
      const published = numberIn(git(repository, 'show', `refs/heads/main:${work.path}`));
      const isWhole = number >= desk.acknowledged() && number <= desk.attempted();
      return !isWhole || published < (onSite.get(work) ?? 0);
    },
  }));
}

/** One step after another, and from the beginning again; one that a kill broke off is not repeated at once. */
function inTurn(steps: readonly (() => Promise<void>)[]): () => Promise<void> {
  let next = 0;
  return async () => {
    const step = steps[next % steps.length];
    next += 1;
    await step?.();
  };
}

function connect(port: number, token: string, onAnswer: () => void): Send {
  const origin = `http://localhost:${port}`;
  return async (action, params) => {
    const answer = await fetch(`${origin}/api/editorial/decap`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie: `editor=${token}` },
      body: JSON.stringify({ action, params }),
    });
    const body = await answer.json();
    onAnswer();
    return { status: answer.status, body };
  };
}

/** Whether the draft was there, was approved and is on the site. */
async function publish(send: Send, { collection, slug, path }: Work): Promise<boolean> {
  const { status, body } = await send('unpublishedEntryDataFile', { collection, slug, path });
  if (status !== 200) return false;
  const draft = { collection, slug, seenId: String(Reflect.get(Object(body), 'id')) };
  const approved = await send('updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_publish' });
  return approved.status === 200 && (await send('publishUnpublishedEntry', draft)).status === 200;
}

/** What the next editor would open: the draft, or what is published. */
function newest(repository: string, { collection, slug, path }: Work): string {
  const ref = `refs/heads/drafts/${collection}/${slug.replace('/', '--')}`;
  const hasDraft = git(repository, 'for-each-ref', ref) !== '';
  return git(repository, 'show', `${hasDraft ? ref : 'refs/heads/main'}:${path}`);
}

function fsck(repository: string): string {
  return git(repository, 'fsck', '--full', '--strict', '--no-dangling', '--no-progress');
}

function git(repository: string, ...words: string[]): string {
  const command = ['-c', 'core.quotepath=false', `--git-dir=${repository}`, ...words];
  return execFileSync('git', command, { encoding: 'utf8', env: childEnvironment() }).trim();
}

function seconds(begun: number): number {
  return Math.round((performance.now() - begun) / 1000);
}
