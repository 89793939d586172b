import { join } from 'node:path';
import { createApplicant } from './applicant.ts';
import { readStored } from './read-stored.ts';
import { newConnections, type Sent, send } from './send.ts';
import type { ServerProcess } from './server-process.ts';

export interface ThroughTrouble {
  readonly acknowledged: number;
  /** Acknowledged, but not in the file. */
  readonly lost: number;
  /** In the file, but not acknowledged. */
  readonly surplus: number;
  /** Told in words that the application is not accepted and what to do. */
  readonly refused: number;
  /** Neither accepted nor refused in words. */
  readonly otherAnswers: number;
  /** Of those sent after the trouble, by the same process. */
  readonly acknowledgedAfter: number;
  /** The same sendings as were refused, once more. */
  readonly refusedAcknowledgedAfter: number;
  readonly integrity: string;
}

export interface Trouble {
  readonly server: ServerProcess;
  readonly dataFolder: string;
  begin(): Promise<void> | void;
  end(): Promise<void> | void;
}

const CLIENTS = 200;

/** Sends before, during and after a trouble with the file of applications, and compares what was shown with what is stored. */
export async function throughTrouble(
  { server, dataFolder, begin, end }: Trouble,
  sizes: { readonly each: number; readonly during: number },
): Promise<ThroughTrouble> {
  const next = await createApplicant();
  const bodiesOf = (count: number) => Promise.all(Array.from({ length: count }, next));
  const agent = newConnections(CLIENTS);
  const sendAll = (bodies: readonly string[]) =>
    Promise.all(bodies.map((body) => send(server.port, body, { agent })));

  const before = await sendAll(await bodiesOf(sizes.each));
  await begin();
  const bodies = await bodiesOf(sizes.during);
  const during = await sendAll(bodies);
  await end();
  const again = await sendAll(bodies.filter((_, index) => isRefused(during[index])));
  const after = await sendAll(await bodiesOf(sizes.each));

  const answers = [...before, ...during, ...again, ...after];
  const shown = answers.flatMap(({ status, reference }) => (status === 303 && reference ? [reference] : []));
  await server.stop();
  const stored = readStored(join(dataFolder, 'applications.db'));
  return {
    acknowledged: shown.length,
    lost: shown.filter((reference) => !stored.references.has(reference)).length,
    surplus: stored.applications - shown.length,
    refused: answers.filter(isRefused).length,
    otherAnswers: answers.filter((answer) => answer.status !== 303 && !isRefused(answer)).length,
    acknowledgedAfter: after.filter(({ status }) => status === 303).length,
    refusedAcknowledgedAfter: again.filter(({ status }) => status === 303).length,
    integrity: stored.integrity,
  };
}

/** The words must say that nothing is accepted, and how it will be. */
function isRefused(answer: Sent | undefined): boolean {
  if (answer?.status !== 503) return false;
  return ADVICE.every((words) => answer.page.includes(words));
}

const ADVICE = [
  'Сейчас не получилось',
  'Подождите несколько минут, вернитесь назад и отправьте ещё раз: ответы остались в форме',
  'operator@nastavnik.example',
];
