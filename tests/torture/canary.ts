import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import { runCommand } from '../e2e/run-command.ts';
import { filled } from '../unit/forms/sample-facts.ts';
import { encode, hiddenFields } from '../unit/functions/sample-app.ts';
import { createApplicant } from './applicant.ts';
import { findCanaries } from './find-canaries.ts';
import { refusingServers } from './refusing-servers.ts';
import { SECRET, type ServerProcess, startServer } from './server-process.ts';

export interface Canary {
  /** Ways that the application went, each looked at. */
  readonly steps: number;
  /** Where it was found, and how it was written there. */
  readonly leaks: readonly string[];
  /** The letters hold it: the search finds what is there. */
  readonly foundInLetters: number;
  /** Events that the log told of. */
  readonly events: readonly string[];
}

/** What is asked of people, each with a word that stands nowhere else. */
const ANSWERS = {
  name: 'Канарейка Желтохвостова',
  phone: '8 (904) 777-66-55',
  email: 'kanareyka@zheltokhvost.example',
  skills: 'Песнеслов клеточный, номер 7351946',
} as const;

const CANARIES = [
  'Желтохвостова',
  '777-66-55',
  '9047776655',
  'zheltokhvost',
  'Песнеслов клеточный',
  '7351946',
  'ловушка-синица',
  '10.77.66.55',
];

/** Sends an application through everything that may go wrong with it, and looks for it wherever it should not be. */
export async function canary(dataFolder: string): Promise<Canary> {
  const others = await refusingServers(CANARIES.join(' '));
  const server = await startServer({
    dataFolder,
    entry: 'quoting-server.ts',
    variables: { DRAIN_SECONDS: '1', QUOTE: CANARIES.join(' '), ...others.variables },
  });
  const leaks: string[] = [];
  const look = (place: string, content: Buffer | string) => {
    leaks.push(...findCanaries(content, CANARIES).map((found) => `${place}: ${found}`));
  };
  const file = join(dataFolder, 'applications.db');
  let steps = 0;
  const step = async (name: string, status: number, post: Promise<Response>) => {
    steps += 1;
    const answer = await post;
    if (answer.status !== status) throw new Error(`${name}: ${answer.status}, not ${status}`);
    look(`headers of «${name}»`, JSON.stringify([...answer.headers]));
    return answer.text();
  };

  const next = await createApplicant(ANSWERS);
  const answers = { ...filled, ...ANSWERS };
  const body = await next();
  const post = (path: string, content: string, headers = {}) => postTo(server, path, content, headers);
  await step('problems', 422, post('check', encode({ ...answers, way: '' })));
  const page = await step('review', 200, post('check', encode(answers)));
  await step('one answer changed', 200, post('check', encode({ ...hiddenFields(page), edit: 'name' })));
  await step('too early', 422, post('send', encode(hiddenFields(page))));
  await step('forged', 422, post('send', encode({ ...hiddenFields(page), token: CANARIES.join() })));
  await step('accepted', 303, post('send', body));
  await step('repeated', 303, post('send', body));
  await step(
    'held',
    303,
    post('send', (await next()).replace('website=', `website=${encodeURIComponent('ловушка-синица')}`)),
  );
  await step('unknown key', 400, post('check', `${encodeURIComponent(ANSWERS.name)}=1`));
  await step('repeated key', 400, post('check', `${body}&${body}`));
  await step('too long', 413, post('check', encode({ ...answers, skills: ANSWERS.skills.repeat(2000) })));
  await step(
    'wrong media type',
    415,
    post('check', encode(answers), { 'content-type': 'text/zheltokhvost' }),
  );
  await step('wrong origin', 403, post('check', encode(answers), { origin: 'https://zheltokhvost.example' }));
  await step('no such form', 404, post(`${encodeURIComponent(ANSWERS.name)}/check`, body));
  await step('no such receipt', 404, get(`${address(server)}sent/?n=${encodeURIComponent(ANSWERS.name)}`));

  await server.until(
    (output) => /delivery-dead[^\n]*\n/.test(output) && /delivery-failed[^\n]*\n/.test(output),
  );
  const health = await step('health', 200, get(`http://127.0.0.1:${server.port}/health`));
  look('/health', health);
  for (const words of [['list'], ['stats'], ['purge'], ['unknown', ANSWERS.name]]) {
    steps += 1;
    const { output } = runCommand('functions/platforms/applications-command.ts', words, {
      DATA_FOLDER: dataFolder,
      FORMS_SECRET: SECRET,
    });
    look(`applications -- ${words[0]}`, output);
  }
  const store = openSqliteStore(file);
  for (const { reference } of await store.list()) await store.resend(reference, new Date());
  await server.until((output) => (output.match(/delivery-dead/g)?.length ?? 0) > 2);
  // What the reader could not be given goes to the fallback address in the round after.
  while ((await store.stats()).sent === 0) await pause(50);

  server.signal('SIGUSR2');
  await server.until((output) => output.includes('Broken'));
  await step('an error of ours', 503, post('send', await next()));
  await step('an error of ours at the check', 503, post('check', encode(answers)));
  const lettersFound = await lettersWith(join(dataFolder, 'mail', 'new'));
  for (const [name, content] of await filesOf(dataFolder)) look(name, content);

  for (const { reference } of await store.list()) await store.resolve(reference, new Date());
  await store.purge(new Date(Date.now() + 400 * 24 * 3600_000));
  await store.close();
  await server.stop();
  await others.stop();
  for (const [name, content] of await filesOf(dataFolder)) look(name, content);
  look('log', server.output());
  const events = [
    ...new Set([...server.output().matchAll(/"event":"([a-z-]+)"/g)].map(([, event = '']) => event)),
  ];
  return { steps, leaks, foundInLetters: lettersFound, events: events.sort() };
}

function address({ port }: ServerProcess): string {
  return `http://127.0.0.1:${port}/forms/become-mentor/`;
}

function postTo(server: ServerProcess, path: string, body: string, headers = {}): Promise<Response> {
  const target = path.includes('/')
    ? `http://127.0.0.1:${server.port}/forms/${path}`
    : address(server) + path;
  return fetch(`${target}?who=${encodeURIComponent(ANSWERS.name)}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: {
      ...ONE_ANSWER,
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-for': '10.77.66.55',
      'user-agent': ANSWERS.email,
      referer: `http://127.0.0.1:${server.port}/?name=${encodeURIComponent(ANSWERS.name)}`,
      ...headers,
    },
  });
}

function get(address: string): Promise<Response> {
  return fetch(address, { headers: ONE_ANSWER });
}

/** A connection that is kept may be closed while a command of the operator runs. */
const ONE_ANSWER = { connection: 'close' };

/** All that lies in the data folder, but for the letters: they are the delivery. */
async function filesOf(folder: string): Promise<readonly (readonly [name: string, content: Buffer])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(folder, 'mail')));
  return Promise.all(files.map(async (path) => [path, await readFile(path)] as const));
}

async function lettersWith(folder: string): Promise<number> {
  const letters = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return letters.filter((letter) => findCanaries(lettersText(letter), CANARIES).length > 0).length;
}

/** The text of a letter is one block of base64, cut into lines. */
function lettersText(letter: Buffer): string {
  return letter.toString().replaceAll('\r\n', '');
}
