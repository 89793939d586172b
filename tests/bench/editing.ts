import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { seedRepository } from '../../functions/editorial/seed-repository.ts';
import { buildSite } from '../../functions/platforms/build-site.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { freePort } from '../e2e/start-site.ts';
import { beginSession } from '../torture/begin-session.ts';
import { connectEditor } from '../torture/connect-editor.ts';
import { inFolder } from '../torture/in-folder.ts';
import { startServer } from '../torture/server-process.ts';
import { askGateway, type GatewayTimes } from './ask-gateway.ts';
import type { Bench } from './bench.ts';
import { addCorpus } from './corpus.ts';
import { type EditorTimes, workInEditor } from './work-in-editor.ts';

const ENTRIES = 1000;
const PHOTOS = 3000;
/** Milliseconds, on two cores. */
const LIMITS: EditorTimes = { list: 2000, open: 1000, save: 1000, listAgain: 2000, photos: 1000 };
const WORDS: Readonly<Record<keyof EditorTimes, string>> = {
  list: `the list of ${ENTRIES} entries, the first hundred`,
  open: 'an entry, its form filled',
  save: 'a save, acknowledged',
  listAgain: 'back to the list',
  photos: `the media library of ${PHOTOS} photos, first screen`,
};
const CHIEF = { name: 'Анна', email: 'anna@mail.example', role: 'chief' } as const;

/** How long an editor waits, in the real Decap over the real gateway, when there is much content. */
export const editing: Bench = {
  name: 'editing',
  measure: () =>
    inFolder(async (dataFolder) => {
      const checkout = join(dataFolder, 'project');
      const repository = join(dataFolder, 'content.git');
      await cp('content', join(checkout, 'content'), { recursive: true });
      await addCorpus(join(checkout, 'content'), { practices: ENTRIES, photos: PHOTOS });
      await seedRepository({ checkout, repository, now: new Date() });
      const port = await freePort();
      const url = `http://localhost:${port}`;
      const session = beginSession(dataFolder, CHIEF);
      const server = await startServer({
        dataFolder,
        port,
        entry: '../bench/editing-server.ts',
        words: [repository, checkout, await buildEditor()],
        variables: { SITE_URL: url, SITE_CONTENT: join(checkout, 'content'), TRUSTED_PROXIES: '0' },
      });
      const gateway = await askGateway(connectEditor(port, session));
      const editor = await openEditor(url, session);
      await server.stop();
      return told(editor, gateway);
    }),
};

/** The pages of the project's own content: the editor's program is the same. Kept until a source changes. */
function buildEditor(): Promise<string> {
  return buildSite({
    checkout: resolve('.'),
    contentFolder: resolve('content'),
    dataFolder: resolve('node_modules', '.cache', 'bench'),
    settings: { SITE_URL: 'http://localhost' },
  });
}

async function openEditor(url: string, session: string): Promise<EditorTimes> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1400, height: 1000 } });
    await context.addCookies([{ name: 'editor', value: session, url: `${url}/api/editorial/` }]);
    return await workInEditor(await context.newPage(), `${url}/admin/`, ENTRIES);
  } finally {
    await browser.close();
  }
}

function told(editor: EditorTimes, gateway: GatewayTimes) {
  const keys = Object.keys(WORDS) as (keyof EditorTimes)[];
  return {
    figures: { entries: ENTRIES, photos: PHOTOS, editor, gateway },
    lines: [
      'as the editor sees it',
      ...keys.map((key) => line(WORDS[key], editor[key], LIMITS[key])),
      'the gateway alone',
      ...Object.entries(gateway).map(([action, time]) => line(action, time)),
    ],
    missed: keys
      .filter((key) => editor[key] > LIMITS[key])
      .map((key) => `${WORDS[key]}: ${editor[key]} ms, more than ${LIMITS[key]}`),
  };
}

function line(what: string, time: number, limit?: number): string {
  const aim = limit === undefined ? '' : `   at most ${limit}`;
  return `  ${what.padEnd(56)} ${String(time).padStart(6)} ms${aim}`;
}
