import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { APPLICATIONS } from '../../../../functions/applications/commands/catalogue.ts';
import type { Desk } from '../../../../functions/applications/commands/desk.ts';
import { runCommand } from '../../../../functions/applications/commands/run-command.ts';
import { composeMessage } from '../../../../functions/applications/compose-message.ts';
import { type SealedContent, seal } from '../../../../functions/applications/seal.ts';
import { eraseLetters } from '../../../../functions/channels/erase-letters.ts';
import { createMaildir, MAILDIR } from '../../../../functions/channels/maildir.ts';
import type { NewApplication } from '../../../../functions/outbox/store.ts';
import { application } from '../../../contract/store.ts';
import { facts, filled } from '../../forms/sample-facts.ts';
import { letterParts } from '../letter-parts.ts';
import { createSampleApp } from '../sample-app.ts';

/** The operator's desk over a real store, with one application that a visitor sent, a folder for letters and one for files. */
export async function createSampleDesk(
  replaced: Partial<Desk> = {},
  parts: Parameters<typeof createSampleApp>[0] = {},
) {
  const app = await createSampleApp({
    random: (size) => crypto.getRandomValues(new Uint8Array(size)),
    ...parts,
  });
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const mailFolder = join(folder, 'mail');
  const maildir = createMaildir(mailFolder, { name: 'Сайт', address: 'site@nastavnik.example' });
  const asked: string[] = [];
  const tracked: (readonly [words: string, done: number, of: number])[] = [];

  const send = async (answers = filled) => {
    const fields = await app.review(answers);
    app.wait(5);
    const reference = (await app.send(fields)).headers.get('location')?.slice(-15);
    return reference ?? expect.fail('the application was not accepted');
  };

  const run = async (...words: string[]) => {
    const [printed, warned]: [string[], string[]] = [[], []];
    const desk: Desk = {
      store: app.store,
      keys: async () => app.keys,
      random: app.random,
      letters: {
        channel: MAILDIR,
        folder: mailFolder,
        erase: (id) => eraseLetters(mailFolder, id),
      },
      eraseExpired: (now) => app.store.purge(now),
      backUp: undefined,
      municipalities: facts.municipalities,
      campaigns: facts.campaigns,
      timeZone: facts.timeZone,
      now: app.now,
      print: (line) => printed.push(line),
      warn: (line) => warned.push(line),
      ask: async (question) => {
        asked.push(question);
        return '';
      },
      track: (about, work) => work((done, of) => tracked.push([about, done, of])),
      ...replaced,
    };
    const code = await runCommand(words, desk, (work) => work(desk), APPLICATIONS);
    return { code, output: printed.join('\n'), warnings: warned.join('\n') };
  };

  return {
    ...app,
    folder,
    mailFolder,
    asked,
    tracked,
    run,
    send,
    reference: await send(),
    /** Stores an application with these answers, as an older or a hostile one would be. */
    async put(
      name: string,
      rows: SealedContent['rows'],
      more: Partial<NewApplication> = {},
    ): Promise<string> {
      const id = `id-${name}`;
      const sealed = await seal(app.keys, app.random, id, { answers: {}, rows });
      const { reference } = await app.store.accept(
        application(name, { sealed, createdAt: app.now(), ...more }),
      );
      return reference ?? expect.fail('it was erased');
    },
    /** Delivers what is due as letters on this machine. */
    async deliver(): Promise<void> {
      for (const claimed of await app.store.claim('worker', app.now(), 60_000, 100, [MAILDIR])) {
        const message = await composeMessage(claimed, letterParts(app.keys));
        const receipt = await maildir.deliver(message, AbortSignal.timeout(5000));
        await app.store.sent(claimed.id, 'worker', app.now(), receipt);
      }
    },
  };
}
