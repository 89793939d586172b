import { findPostgresBinaries } from '../postgres-binaries.ts';
import { canary } from './canary.ts';
import { canMount, diskFull } from './disk-full.ts';
import { tortureEditing } from './editing.ts';
import { canTrace, fsyncOrder } from './fsync-order.ts';
import { fuzz } from './fuzz.ts';
import { inFolder } from './in-folder.ts';
import { killLoop } from './kill-loop.ts';
import { type Load, loadSite } from './load.ts';
import { locked } from './locked.ts';
import { crashPostgres } from './postgres-crashes.ts';
import { purgeFragments } from './purge-fragments.ts';
import { canForbid, readOnly, refusedAtStart } from './read-only.ts';
import { hasManyAddresses, slowClients } from './slow-clients.ts';
import type { ThroughTrouble } from './through-trouble.ts';
import { type Torture, torture } from './torture.ts';

const BATCH = 8;
const HASTY = { NODE_OPTIONS: `--import=${new URL('hasty-database.ts', import.meta.url)}` };
const postgres = findPostgresBinaries();
const TROUBLE = { small: { each: 20, during: 60 }, full: { each: 200, during: 1000 } };
const THROUGH_TROUBLE = {
  'what was acknowledged is stored': ({ lost }: ThroughTrouble) => lost === 0,
  'what was not is not': ({ surplus }: ThroughTrouble) => surplus === 0,
  'the trouble was felt': ({ refused }: ThroughTrouble) => refused > 0,
  'refusals say what to do': ({ otherAnswers }: ThroughTrouble) => otherAnswers === 0,
  'what was refused is accepted after the trouble': (figures: ThroughTrouble) =>
    figures.refusedAcknowledgedAfter === figures.refused && figures.acknowledgedAfter > 0,
  'the file is whole': ({ integrity }: ThroughTrouble) => integrity === 'ok',
};

/** What a load must keep; how fast, only where it is measured. */
export const LOAD_CONDITIONS = {
  'every application is taken': ({ applications }: Load) => applications.failed === 0,
  'every page comes': ({ pages }: Load) => pages.failed === 0,
  'nothing acknowledged is lost': ({ lost, integrity }: Load) => lost === 0 && integrity === 'ok',
  'the site was built anew and copied meanwhile': ({ rebuilds, backups }: Load) =>
    rebuilds > 0 && backups > 0,
  'ninety-nine of a hundred applications are answered in time': ({ applications, limit }: Load) =>
    limit === undefined || applications.p99 < limit,
};

export const tortures: readonly Torture[] = [
  torture({
    name: 'kills',
    promise: 'a server that is killed again and again loses, doubles and forgets nothing',
    small: { kills: 15, acknowledged: 600, clients: 16 },
    full: { kills: 200, acknowledged: 10_000, clients: 16 },
    run: (aims) => inFolder((folder) => killLoop(folder, aims)),
    conditions: {
      'nothing acknowledged is lost': ({ lost }) => lost === 0,
      'nothing is stored twice': ({ stored, acknowledged }) => stored === acknowledged,
      'a repeat gets the same number': ({ repeated, otherNumber }) => repeated > 0 && otherNumber === 0,
      'nobody is refused': ({ refused }) => refused === 0,
      'every letter comes': ({ undelivered }) => undelivered === 0,
      'a kill repeats one batch at most': ({ deliveredAgain, kills }) => deliveredAgain <= kills * BATCH,
      'the file is whole': ({ integrity }) => integrity === 'ok',
    },
  }),
  torture({
    name: 'postgres',
    promise: 'a Postgres that crashes again and again loses and doubles nothing',
    lacks: 'reason' in postgres ? postgres.reason : undefined,
    small: { crashes: 10, clients: 16, between: 60 },
    full: { crashes: 40, clients: 16, between: 250 },
    run: async (load) => {
      if ('reason' in postgres) throw new Error(postgres.reason);
      return crashPostgres(postgres, load);
    },
    conditions: {
      'nothing acknowledged is lost': ({ lost }) => lost === 0,
      'nothing is stored twice': ({ doubled }) => doubled === 0,
      'crashes were felt': ({ repeated }) => repeated > 0,
    },
  }),
  torture({
    name: 'editing',
    promise:
      'a site that is killed while three editors save and publish loses nothing that it acknowledged, and shows whole pages whenever it is up',
    small: { kills: 5 },
    full: { kills: 100 },
    run: tortureEditing,
    conditions: {
      'nothing acknowledged is lost': ({ lost }) => lost === 0,
      'the repository is whole': ({ fsck }) => fsck === '',
      'editors got on with their work': ({ saved, kills }) => saved >= kills / 2,
      'the chief published what others wrote': ({ published }) => published > 0,
      'a visitor who gets an answer gets a whole page': ({ pages, broken }) => pages > 0 && broken === 0,
      'the site never goes back': ({ older }) => older === 0,
      'what is published comes to be seen': ({ isShown }) => isShown,
      'no half-made folder stays': ({ litter }) => litter === 0,
    },
  }),
  torture({
    name: 'fsync',
    promise: 'no number leaves the server before the disk has the application',
    lacks: canTrace ? undefined : 'strace',
    small: 50,
    full: 500,
    run: (posts) => inFolder((folder) => fsyncOrder(folder, posts)),
    conditions: {
      'all were accepted': ({ posts, accepted, acknowledged }) =>
        accepted === posts && acknowledged === posts,
      'none too early': ({ tooEarly }) => tooEarly === 0,
    },
  }),
  torture({
    name: 'no-fsync',
    promise: 'a server that does not wait for the disk is caught by the same check',
    lacks: canTrace ? undefined : 'strace',
    small: 50,
    full: 500,
    run: (posts) => inFolder((folder) => fsyncOrder(folder, posts, HASTY)),
    // Now and then a checkpoint waits for the disk all the same.
    conditions: { 'nearly every one is too early': ({ posts, tooEarly }) => tooEarly > posts * 0.9 },
  }),
  torture({
    name: 'disk-full',
    promise: 'a full disk: what was acknowledged is stored, the rest is told so and accepted later',
    lacks: canMount ? undefined : 'the right to mount a small disk',
    ...TROUBLE,
    run: diskFull,
    conditions: THROUGH_TROUBLE,
  }),
  torture({
    name: 'read-only',
    promise: 'a read-only file: what was acknowledged is stored, the rest is told so and accepted later',
    lacks: canForbid ? undefined : 'chattr and the right to use it',
    ...TROUBLE,
    run: (sizes) => inFolder((folder) => readOnly(folder, sizes)),
    conditions: THROUGH_TROUBLE,
  }),
  torture({
    name: 'read-only-start',
    promise: 'a folder that cannot be written to is told at start',
    lacks: process.platform === 'win32' ? 'the rights of Unix' : undefined,
    small: undefined,
    full: undefined,
    run: async () => ({ words: (await inFolder(refusedAtStart)).trim() }),
    conditions: {
      'one line says what and how': ({ words }) =>
        /^Не открывается файл заявок .*applications\.db .*Проверьте права на него.*$/.test(words),
    },
  }),
  torture({
    name: 'locked',
    promise: 'a file that another process holds: the same, and pages are still shown at once',
    small: TROUBLE.small,
    full: { each: 200, during: 200 },
    run: (sizes) => inFolder((folder) => locked(folder, sizes)),
    conditions: {
      ...THROUGH_TROUBLE,
      'pages come within two seconds': ({ slowestPage }) => slowestPage < 2000,
    },
  }),
  torture({
    name: 'fuzz',
    promise: 'nothing that can be put into a request brings the app down or comes back as markup',
    small: 10_000,
    full: 200_000,
    run: fuzz,
    conditions: {
      'every answer that there is was given': ({ statuses }) =>
        [200, 303, 400, 403, 404, 405, 413, 415, 422].every((status) => statuses[status]),
      'what could be reviewed was accepted': ({ accepted }) => accepted > 0,
    },
  }),
  torture({
    name: 'slow',
    promise: '700 slow connections from one address do not keep out others',
    lacks: hasManyAddresses ? undefined : 'more than one loopback address',
    small: { attackers: 700, posts: 50 },
    full: { attackers: 700, posts: 250 },
    run: (sizes) => inFolder((folder) => slowClients(folder, sizes)),
    conditions: {
      'nobody else fails': ({ failed }) => failed === 0,
      'the log has no errors': ({ errorsInLog }) => errorsInLog === 0,
    },
  }),
  torture({
    name: 'load',
    promise:
      '50 applications a second and twice as many pages are answered while the site is built anew and copied',
    isOnlyByName: true,
    small: { seconds: 8, limit: undefined, project: 'tiny' },
    full: { seconds: 30 * 60, limit: 300, project: 'own' },
    run: loadSite,
    conditions: LOAD_CONDITIONS,
  }),
  torture({
    name: 'purge',
    promise: 'what was erased is in no file of the database',
    small: 150,
    full: 600,
    run: (applications) => inFolder((folder) => purgeFragments(folder, applications)),
    conditions: {
      'all were erased': ({ applications, purged, erased }) => purged + erased === applications,
      'the search finds what is there': ({ fragmentsBefore }) => fragmentsBefore > 100_000,
      'nothing is left': ({ fragmentsAfter, fragmentsClosed }) => fragmentsAfter + fragmentsClosed === 0,
    },
  }),
  torture({
    name: 'canary',
    promise: 'an applicant’s words are in the letters and nowhere else',
    small: undefined,
    full: undefined,
    run: () => inFolder(canary),
    conditions: {
      'nothing leaks': ({ leaks }) => leaks.length === 0,
      'the search finds what is there': ({ foundInLetters }) => foundInLetters > 0,
      'everything went wrong that can': ({ events }) =>
        ['application-quarantined', 'delivery-dead', 'delivery-failed', 'request-failed'].every((event) =>
          events.includes(event),
        ),
    },
  }),
];
