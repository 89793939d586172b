import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '../../functions/child-environment.ts';
import { freePort } from '../e2e/start-site.ts';
import { beginSession } from './begin-session.ts';
import { connectEditor, type Send } from './connect-editor.ts';
import { countAnswers } from './count-answers.ts';
import { type EditingPlaces, startEditing } from './editing-process.ts';
import { type Count, createEditorAtWork, EDITORS, numberIn, type Work } from './editor-at-work.ts';
import { inFolder } from './in-folder.ts';
import { readTinyPage } from './tiny-page.ts';
import { makeTinyProject } from './tiny-project.ts';
import { type Visits, visitPages } from './visitor.ts';

export interface EditingTorture extends Count, Visits {
  readonly kills: number;
  /** Whether visitors saw at last what editors had published last. */
  readonly isShown: boolean;
  /** What killed processes have left in the data folder. */
  readonly litter: number;
  /** What `git fsck --strict` says; empty when all is well. */
  readonly fsck: string;
  readonly seconds: number;
}

/** A server answers so many requests before it is killed in the middle of the next ones, its git and builder with it. */
const LONGEST_LIFE = 12;
/** Milliseconds that an editor thinks after a save. */
const LONGEST_REST = 400;
/** A build and the one before it; one more may be under way. */
const BUILDS = 3;
const LOOKS = 600;
const LOOK_EVERY_MS = 50;
/** Milliseconds after the last of these answers: a save takes some fifty. */
const LONGEST_DELAY = 100;

/**
 * Kills the site with its git and its builder again and again while three editors save, send to review and publish,
 * and a visitor reads pages.
 *
 * Every text is opened again after a kill and held against the last one that was answered with «saved».
 */
export function tortureEditing({ kills }: { readonly kills: number }): Promise<EditingTorture> {
  const begun = performance.now();
  return inFolder(async (root) => {
    const places = await preparePlaces(root);
    const origin = `http://localhost:${places.port}`;
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
    let isOver = false;
    const visits = visitPages(origin, () => isOver);
    await Promise.all([killer(), ...desks.map(({ step }) => workOn(step))]);
    for (const { step } of desks) await step().then(step).then(step);
    const isShown = await seesAll(origin, places);
    isOver = true;
    const seen = await visits;
    await server.kill();
    count.lost += desks.filter(({ isLost }) => isLost()).length;
    return {
      ...count,
      ...seen,
      isShown,
      litter: await countLitter(places.dataFolder),
      kills,
      fsck: fsck(repositoryIn(places)),
      seconds: seconds(begun),
    };
  });
}

async function preparePlaces(root: string): Promise<EditingPlaces> {
  const places = {
    dataFolder: join(root, 'data'),
    checkout: join(root, 'project'),
    port: await freePort(),
  };
  await mkdir(places.dataFolder);
  await makeTinyProject(places.checkout);
  return places;
}

function repositoryIn({ dataFolder }: EditingPlaces): string {
  return join(dataFolder, 'content.git');
}

/** Three signed-in editors; the chief also publishes what the others write. */
function openDesks(places: EditingPlaces, count: Count, onAnswer: () => void) {
  const repository = repositoryIn(places);
  const desks = EDITORS.map(({ editor, work }) => {
    const connected = connectEditor(places.port, beginSession(places.dataFolder, editor));
    const send: Send = async (...call) => {
      const answer = await connected(...call);
      onAnswer();
      return answer;
    };
    return { editor, work, send, desk: createEditorAtWork({ work, send, count }) };
  });
  const drafts = desks.filter(({ work }) => work.isDraft);
  const onSite = new Map<Work, number>();
  return desks.map(({ editor, work, send, desk }) => ({
    step: inTurn([
      desk.save,
      // A draft that changes all the time is never what the chief has read.
      ...(work.isDraft ? [() => pause(randomInt(LONGEST_REST))] : []),
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

/** Reads pages until they show what is published; false when the site stands still. */
async function seesAll(origin: string, places: EditingPlaces): Promise<boolean> {
  const published = EDITORS.map(({ work }) => ({
    path: work.path,
    number: numberIn(git(repositoryIn(places), 'show', `refs/heads/main:${work.path}`)),
  }));
  for (let look = 0; look < LOOKS; look += 1) {
    const facts = readTinyPage(await (await fetch(origin)).text());
    if (published.every(({ path, number }) => facts?.numbers.get(path) === number)) return true;
    await pause(LOOK_EVERY_MS);
  }
  return false;
}

/** Half-made folders and files that nothing will ever take away. */
async function countLitter(dataFolder: string): Promise<number> {
  const names = await readdir(dataFolder);
  const builds = await readdir(join(dataFolder, 'builds'));
  return (
    names.filter((name) => /\.(?:next|old|draft)-/.test(name)).length + Math.max(0, builds.length - BUILDS)
  );
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
