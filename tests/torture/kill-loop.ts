import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createApplicant } from './applicant.ts';
import { deliverAll } from './deliver-all.ts';
import { readStored } from './read-stored.ts';
import { connectionsFor, send } from './send.ts';
import { startServer } from './server-process.ts';

export interface KillLoop {
  readonly kills: number;
  readonly acknowledged: number;
  /** Acknowledged, but not in the file. */
  readonly lost: number;
  readonly stored: number;
  /** Sendings whose connection the kill cut, and which were sent again. */
  readonly cut: number;
  /** Sendings repeated after their number was shown. */
  readonly repeated: number;
  /** Repeats that got another number. */
  readonly otherNumber: number;
  readonly refused: number;
  readonly deliveries: number;
  readonly undelivered: number;
  /** Deliveries that a second worker took up after a kill. */
  readonly deliveredAgain: number;
  readonly integrity: string;
  readonly seconds: number;
}

/** Milliseconds that a server lives; it is killed in the middle of its work. */
const LIFE = { shortest: 50, longest: 500 };
/** One sending of so many is repeated though it was acknowledged. */
const REPEAT_ONE_OF = 20;

/** Kills the server again and again under clients who send until they are shown a number. */
export async function killLoop(
  dataFolder: string,
  aims: { readonly kills: number; readonly acknowledged: number; readonly clients: number },
): Promise<KillLoop> {
  const begun = performance.now();
  const next = await createApplicant();
  const agent = connectionsFor(aims.clients);
  const numbers: string[] = [];
  const count = { kills: 0, cut: 0, repeated: 0, otherNumber: 0, refused: 0 };
  const isDone = () => count.kills >= aims.kills && numbers.length >= aims.acknowledged;
  let server = await startServer({ dataFolder, variables: { DRAIN_SECONDS: '1' } });
  let isUp: Promise<unknown> = Promise.resolve();

  async function untilShown(body: string): Promise<string | undefined> {
    for (;;) {
      await isUp;
      try {
        const { status, reference } = await send(server.port, body, { agent });
        if (status !== 303) count.refused += 1;
        return reference;
      } catch {
        count.cut += 1;
      }
    }
  }

  async function client(): Promise<void> {
    while (!isDone()) {
      const body = await next();
      const number = await untilShown(body);
      if (number === undefined) continue;
      numbers.push(number);
      if (numbers.length % REPEAT_ONE_OF !== 0) continue;
      count.repeated += 1;
      if ((await untilShown(body)) !== number) count.otherNumber += 1;
    }
  }

  async function killer(): Promise<void> {
    while (count.kills < aims.kills) {
      await pause(randomInt(LIFE.shortest, LIFE.longest));
      const { port } = server;
      isUp = server.kill().then(async () => {
        server = await startServer({ dataFolder, port, variables: { DRAIN_SECONDS: '1' } });
      });
      await isUp;
      count.kills += 1;
    }
  }

  await Promise.all([killer(), ...Array.from({ length: aims.clients }, client)]);
  agent.destroy();
  await server.stop();
  await deliverAll(dataFolder);

  const stored = readStored(join(dataFolder, 'applications.db'));
  const letters = stored.lettersMissingIn(join(dataFolder, 'mail', 'new'));
  return {
    ...count,
    acknowledged: numbers.length,
    lost: numbers.filter((number) => !stored.references.has(number)).length,
    stored: stored.applications,
    deliveries: stored.deliveries,
    undelivered: letters.length,
    deliveredAgain: stored.attempts - stored.deliveries,
    integrity: stored.integrity,
    seconds: Math.round((performance.now() - begun) / 1000),
  };
}
