// npm run lighthouse: what Lighthouse says of six pages on a phone; fails under the figures below.
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { startSite } from './e2e/start-site.ts';
import { launchChrome } from './launch-chrome.ts';

const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const PATHS = [
  '',
  'welcome/students/',
  'map/',
  'municipalities/tobolsk/',
  'become-mentor/',
  'become-mentor/apply/',
];
type Category = keyof typeof LEAST;
const categories = Object.keys(LEAST) as Category[];

const scratch = await mkdtemp(join(tmpdir(), 'lighthouse-'));
try {
  await measure();
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const site = await startSite({ dataFolder: join(scratch, 'data'), variables: await productionSettings() });
  const chrome = await launchChrome();
  try {
    const rows = [];
    for (const path of PATHS)
      rows.push({ page: `/${path}`, ...(await inspect(`${site.url}${path}`, chrome.port)) });
    console.table(rows.map(({ faults, ...figures }) => figures));
    for (const { page, faults } of rows) for (const fault of faults) console.log(`${page} ${fault}`);
    if (rows.some((row) => categories.some((category) => row[category] < LEAST[category])))
      process.exitCode = 1;
  } finally {
    chrome.kill();
    await site.stop();
  }
}

/** The four scores of 100, and the audits that a category with a full score must not fail. */
async function inspect(url: string, port: number) {
  const run = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' });
  if (!run || run.lhr.runtimeError)
    throw new Error(`Lighthouse gave up on ${url}: ${run?.lhr.runtimeError?.message}`);
  const { lhr } = run;
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const faults = categories
    .filter((category) => scores[category] < LEAST[category])
    .flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
    .map(({ id }) => lhr.audits[id])
    .filter((audit) => typeof audit?.score === 'number' && audit.score < 0.9)
    .map((audit) => `${audit?.id}: ${audit?.title} ${audit?.displayValue ?? ''}`);
  return { ...scores, faults };
}

/**
 * A development site asks search engines to stay out, which Lighthouse counts against it; so the pages are built as
 * for the public, from a copy of the content with the sample contacts and the drafts that such a build refuses made up.
 */
async function productionSettings(): Promise<Record<string, string>> {
  const content = join(scratch, 'content');
  await cp('content', content, { recursive: true });
  const files = await readdir(content, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile() && /\.(json|md)$/.test(entry.name))) {
    const path = join(file.parentPath, file.name);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text
        .replaceAll('.example', '.invalid')
        .replaceAll('+7 000', '+7 345')
        .replace('status: проект', 'status: утверждено')
        .replace('"isConfirmed": false', '"isConfirmed": true'),
    );
  }
  return {
    SITE_ENV: 'production',
    SITE_URL: 'https://localhost',
    SITE_CONTENT: content,
    FORMS_SECRET: randomBytes(32).toString('hex'),
  };
}
