// A server whose channels and pages are as careless as can be: whatever goes wrong, their errors quote it all.
import { once } from 'node:events';
import nodemailer from 'nodemailer';
import { deriveKeys } from '../../functions/applications/keys.ts';
import { type Channel, type Message, PermanentFailure } from '../../functions/channels/channel.ts';
import { createMaildir } from '../../functions/channels/maildir.ts';
import { readConfig } from '../../functions/config.ts';
import { createMemoryRate } from '../../functions/guards/memory-rate.ts';
import { createLog } from '../../functions/log.ts';
import { openSqliteStore } from '../../functions/outbox/sqlite.ts';
import { startDrainLoop } from '../../functions/platforms/drain-loop.ts';
import { joinForms } from '../../functions/platforms/join-forms.ts';
import { listen } from '../../functions/platforms/listen.ts';
import { createNodeServer } from '../../functions/platforms/node-server.ts';
import { READY } from './server-process.ts';
import { smallSite } from './small-site.ts';

const config = readConfig();
const { QUOTE = '', SMTP = '', WEBHOOK = '' } = process.env;
const log = createLog(
  (line) => process.stdout.write(line),
  () => new Date(),
);
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
let isBroken = false;
process.once('SIGUSR2', () => {
  isBroken = true;
  console.log('Broken');
});

const store = openSqliteStore(config.applicationsFile);
const forms = joinForms({
  config,
  store,
  visits: { count: (visit) => store.countVisits([visit]) },
  keys: await deriveKeys(config.secret ?? new Uint8Array()),
  outlet: { mail: 'smtp', system: 'webhook' },
  channels: [
    smtp(),
    webhook(),
    createMaildir(config.mailFolder, { name: 'Сайт', address: 'site@localhost' }),
  ],
  fallback: [{ channel: 'maildir', target: 'duty@nastavnik.example' }],
  worker: 'careless',
  limiter: createMemoryRate(random),
  site: () => {
    if (isBroken) throw new Error(QUOTE);
    return smallSite;
  },
  now: () => new Date(),
  random,
  log,
});
const server = createNodeServer({
  base: config.base,
  trustedProxies: config.trustedProxies,
  connectionsPerAddress: config.connectionsPerAddress,
  functions: { 'forms/': forms.answer, health: forms.answer },
  serveStatic: (_, response) => response.writeHead(404).end(),
});
await listen(server, config.host, config.port);
const stopLoop = startDrainLoop(forms.round, config.drainSeconds, log);
console.log(`${READY}${process.pid}`);
await once(process, 'SIGTERM');
server.close();
server.closeAllConnections();
await stopLoop();
await store.close();

/** Gives up on the first refusal, with the server's own words. */
function smtp(): Channel {
  return {
    name: 'smtp',
    async deliver({ target, subject, text }) {
      const post = nodemailer.createTransport(SMTP);
      const letter = { from: 'site@nastavnik.example', to: target, subject, text };
      return await post.sendMail(letter).then(
        ({ response }) => response,
        (cause: Error) => {
          throw quoting(new PermanentFailure(cause.message, { cause }), cause.message);
        },
      );
    },
  };
}

/** Tries again, and repeats the answer of the other side wherever an error can hold it. */
function webhook(): Channel {
  return {
    name: 'webhook',
    async deliver(message: Message, signal) {
      const answer = await fetch(WEBHOOK, { method: 'POST', body: message.text, signal });
      const words = await answer.text();
      throw quoting(new Error(words, { cause: message }), words);
    },
  };
}

function quoting(error: Error, words: string): Error {
  return Object.assign(error, {
    code: words,
    errcode: words,
    responseCode: words,
    reason: words,
    stack: words,
  });
}
