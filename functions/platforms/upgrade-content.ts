import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { checkContent } from '../../src/content-check/check-content.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { STEPS } from '../../src/content-upgrade/all-steps.ts';
import { readVersion, VERSION_FILE, versionProblem } from '../../src/content-upgrade/content-version.ts';
import { type Change, planUpgrade } from '../../src/content-upgrade/plan-upgrade.ts';
import type { Step } from '../../src/content-upgrade/step.ts';
import { countOf } from '../../src/text/plural.ts';
import { childEnvironment } from '../child-environment.ts';
import { done, type Outcome, refused } from '../editorial/outcome.ts';

/** Shows what the missing steps would change in a content folder, as a diff, and changes nothing. */
export async function previewUpgrade(contentFolder: string, steps = STEPS): Promise<Outcome> {
  const plan = await planFor(contentFolder, steps);
  if ('ok' in plan) return plan;
  return done([...plan.about, '', await diff(plan.changes), DRY].join('\n'));
}

/** Rewrites the entries of a content folder as this site writes them. Stopped half way, it goes on where it was. */
export async function upgradeContent(contentFolder: string, steps = STEPS): Promise<Outcome> {
  const plan = await planFor(contentFolder, steps);
  if ('ok' in plan) return plan;
  // The version comes last: until then the steps are done again, and change nothing more.
  for (const change of plan.changes) await put(join(contentFolder, change.path), change.after);
  const problems = await checkContent(contentFolder);
  const files = countOf(plan.changes.length - 1, ['запись', 'записи', 'записей']);
  return done(
    [
      ...plan.about,
      `Переписано: ${files}.`,
      ...(problems.length > 0 ? ['Осталось поправить руками:', ...problems] : []),
      'Посмотрите git diff, запишите git commit и передайте редакторам: npm run content -- push',
    ].join('\n'),
  );
}

const DRY = 'Это проба, ничего не изменилось. Чтобы переписать: npm run content -- upgrade';

async function planFor(contentFolder: string, steps: readonly Step[]) {
  const versionText = await readFile(join(contentFolder, VERSION_FILE), 'utf8').catch(() => undefined);
  const version = readVersion(versionText);
  const problem = versionProblem(versionText);
  if (problem !== undefined || version === undefined) return refused(problem ?? VERSION_FILE);
  const entries = (await readContent(contentFolder)).map(({ path, owner, text }) => ({
    path,
    format: owner.definition.format,
    text,
  }));
  const plan = planUpgrade(entries, { version, versionText, steps });
  return plan.changes.length === 0 ? done('Содержание уже этой версии, переписывать нечего.') : plan;
}

/** Readers see the former file or the new one, never a half. */
async function put(path: string, text: string): Promise<void> {
  await writeFile(`${path}.draft`, text);
  await rename(`${path}.draft`, path);
}

async function diff(changes: readonly Change[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'upgrade-'));
  try {
    for (const { path, before, after } of changes) {
      if (before !== undefined) await lay(join(folder, 'a', path), before);
      await lay(join(folder, 'b', path), after);
    }
    await mkdir(join(folder, 'a'), { recursive: true });
    return await compareFolders(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function lay(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Git ends with 1 when two folders differ, which is no failure. */
async function compareFolders(folder: string): Promise<string> {
  const command = ['-c', 'core.quotepath=false', 'diff', '--no-index', '--no-color', '--no-prefix', 'a', 'b'];
  const options = { cwd: folder, env: childEnvironment(), maxBuffer: 256e6 };
  try {
    return (await promisify(execFile)('git', command, options)).stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 1 && 'stdout' in error)
      return String(error.stdout);
    throw error;
  }
}
