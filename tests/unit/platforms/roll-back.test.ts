import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { childEnvironment } from '../../../functions/child-environment.ts';
import { readConfig } from '../../../functions/config.ts';
import { keptBuilds } from '../../../functions/platforms/kept-builds.ts';
import { noteLiveBuild } from '../../../functions/platforms/live-facts.ts';
import { rollBack } from '../../../functions/platforms/roll-back.ts';
import { startSite } from '../../../functions/platforms/start-site.ts';
import { freePort } from '../../e2e/start-site.ts';
import { EDITORS } from '../../torture/editor-at-work.ts';
import { readTinyPage, TINY_PAGES } from '../../torture/tiny-page.ts';
import { makeTinyProject } from '../../torture/tiny-project.ts';

const TODAY = { timeZone: 'Asia/Yekaterinburg', now: () => new Date() };

test('one command brings the build before back, under visitors who notice nothing but other words', async () => {
  const { checkout, dataFolder, start, origin } = await openProject();
  await (await start()).stop();
  const first = await shownBy(dataFolder);
  const entry = join(checkout, EDITORS[0]?.work.path ?? '');
  writeFileSync(
    entry,
    readFileSync(entry, 'utf8').replace(/^title: .*$/m, 'title: Мастерская открыта в 7-й раз'),
  );
  const site = await start();
  const second = await shownBy(dataFolder);
  expect(second).not.toBe(first);

  const visits = visitUntilStopped(origin);
  await visits.more(20);
  expect(await rollBack({ ...TODAY, dataFolder, name: undefined, takesOtherDay: true })).toMatchObject({
    name: first,
  });
  await visits.more(20);
  expect(command(dataFolder, 'builds')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(`→ ${first}`),
  });
  await rollBack({ ...TODAY, dataFolder, name: second, takesOtherDay: true });
  await visits.more(20);
  const { failed, whole } = await visits.stop();
  expect(failed).toEqual([]);
  expect(whole).toBeGreaterThanOrEqual(60);
  await site.stop();
});

test('a build of another day is shown only when told so: a consent may have ended since', async () => {
  const dataFolder = await folderWithBuilds();
  const [, old] = await keptBuilds(dataFolder);
  utimesSync(join(dataFolder, 'builds', old?.name ?? ''), 1_700_000_000, 1_700_000_000);
  const order = { ...TODAY, dataFolder, name: undefined };
  await expect(rollBack({ ...order, takesOtherDay: false })).rejects.toThrow('в другой день');
  const { status, stderr } = command(dataFolder, 'rollback');
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('--другой-день') });
});

test('a build of other settings, a draft and a name that nobody has are no choice', async () => {
  const dataFolder = await folderWithBuilds();
  const order = { ...TODAY, dataFolder, takesOtherDay: true };
  for (const name of [OTHER_PROGRAM, 'draft-x1', '../builds', LIVE]) {
    await expect(rollBack({ ...order, name })).rejects.toThrow('Такой сборки нет');
  }
  expect((await keptBuilds(dataFolder)).map(({ name }) => name).sort()).toEqual([OLD, LIVE].sort());
});

test('before the first build, and without a word, the command says what can be done', () => {
  const dataFolder = temporaryFolder();
  expect(command(dataFolder, 'builds').stdout).toContain('Сборок ещё нет');
  expect(command(dataFolder, 'rollback').stderr).toContain('Возвращать нечего');
  expect(command(dataFolder).stdout).toContain('npm run site -- rollback');
});

const [PROGRAM, OTHER] = ['a'.repeat(16), 'b'.repeat(16)];
const [LIVE, OLD, OTHER_PROGRAM] = [`${PROGRAM}-${PROGRAM}`, `${PROGRAM}-${OTHER}`, `${OTHER}-${OTHER}`];

async function folderWithBuilds(): Promise<string> {
  const dataFolder = temporaryFolder();
  for (const [age, name] of [LIVE, OLD, OTHER_PROGRAM, 'draft-x1'].entries()) {
    const folder = join(dataFolder, 'builds', name);
    mkdirSync(folder, { recursive: true });
    const seconds = Date.now() / 1000 - age;
    utimesSync(folder, seconds, seconds);
  }
  await noteLiveBuild(dataFolder, join(dataFolder, 'builds', LIVE));
  return dataFolder;
}

async function openProject() {
  const root = temporaryFolder();
  const [checkout, dataFolder] = [join(root, 'project'), join(root, 'data')];
  await makeTinyProject(checkout);
  const port = await freePort();
  const start = () =>
    startSite(
      checkout,
      readConfig({
        DATA_FOLDER: dataFolder,
        SITE_CONTENT: join(checkout, 'content'),
        PORT: String(port),
      }),
    );
  return { checkout, dataFolder, start, origin: `http://localhost:${port}` };
}

async function shownBy(dataFolder: string): Promise<string | undefined> {
  return (await keptBuilds(dataFolder)).find(({ isLive }) => isLive)?.name;
}

/** Reads one page after another; a page of two builds, an error and a refused connection are failures. */
function visitUntilStopped(origin: string) {
  const seen = { whole: 0, failed: [] as unknown[] };
  let isOver = false;
  let wake = () => {};
  const visits = (async () => {
    for (let at = 0; !isOver; at += 1) {
      const path = TINY_PAGES[at % TINY_PAGES.length];
      try {
        const answer = await fetch(`${origin}${path}`);
        const isWhole = readTinyPage(await answer.text()) !== undefined;
        if (answer.ok && isWhole) seen.whole += 1;
        else seen.failed.push(answer.status);
      } catch (error) {
        seen.failed.push(error);
      }
      wake();
    }
  })();
  return {
    async more(count: number) {
      const aim = seen.whole + seen.failed.length + count;
      while (seen.whole + seen.failed.length < aim) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async stop() {
      isOver = true;
      await visits;
      return seen;
    },
  };
}

function command(dataFolder: string, ...words: string[]) {
  return spawnSync(process.execPath, ['functions/platforms/site-command.ts', ...words], {
    encoding: 'utf8',
    env: childEnvironment({ DATA_FOLDER: dataFolder }),
  });
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'roll-back-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
