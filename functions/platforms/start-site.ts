import type { Server, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import { tellHidden } from '../../src/content-check/tell-hidden.ts';
import { regionDay } from '../../src/text/region-day.ts';
import type { Config } from '../config.ts';
import { createLog, type Log } from '../log.ts';
import { createMetrics } from '../metrics/create-metrics.ts';
import { SetupError } from '../setup-error.ts';
import { onAskedBuild } from './asked-build.ts';
import { buildSite } from './build-site.ts';
import { type ContentPlaces, chooseContent } from './choose-content.ts';
import { doubtProxies } from './doubt-proxies.ts';
import { greet } from './greet.ts';
import { lastBuild } from './last-build.ts';
import { listen } from './listen.ts';
import { noteLiveBuild } from './live-facts.ts';
import { createLiveSite, type LiveSite } from './live-site.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { measureRequests } from './measure-requests.ts';
import { mustBeContentFolder } from './must-be-content-folder.ts';
import { mustNotLookInside } from './must-not-look-inside.ts';
import { type Answer, createNodeServer } from './node-server.ts';
import { onNewDay } from './on-new-day.ts';
import { openAlarm } from './open-alarm.ts';
import { openEditing } from './open-editing.ts';
import { openForms } from './open-forms.ts';
import { openMetrics } from './open-metrics.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import { createRebuild, type Rebuild } from './rebuild.ts';
import { tellDayChanges } from './tell-day-changes.ts';
import { writeTogether } from './write-together.ts';

export interface RunningSite {
  /** Where everything is, and how to stop. */
  readonly greeting: string;
  stop(): Promise<void>;
}

/**
 * Builds what changed and serves it, with the form functions and the editors' gateway.
 *
 * @param checkout the project's folder
 * @throws SetupError when the data folder, the port or the content stands in the way
 */
export async function startSite(checkout: string, config: Config): Promise<RunningSite> {
  await mustBeContentFolder(config.contentFolder);
  mustNotLookInside(config.dataFolder, checkout);
  await prepareDataFolder(config.dataFolder);
  const unlock = lockDataFolder(config.dataFolder);
  try {
    const { greeting, stop } = await openSite(checkout, config);
    return { greeting, stop: () => stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openSite(checkout: string, config: Config): Promise<RunningSite> {
  const { base, dataFolder } = config;
  const places: ContentPlaces = {
    checkout,
    contentFolder: config.contentFolder,
    repository: join(dataFolder, 'content.git'),
    published: join(dataFolder, 'content'),
  };
  const metrics = createMetrics();
  const writeLog = createLog(writeTogether(process.stdout), () => new Date());
  const log: Log = (entry) => {
    metrics.noteLog(entry);
    writeLog(entry);
  };
  let live: LiveSite | undefined;
  let shownContent = config.contentFolder;
  const shown = () => {
    if (!live) throw new SetupError(NOT_BUILT);
    return live;
  };
  let built: { readonly contentFolder: string; readonly day: string } | undefined;
  const build = async (contentFolder: string) => {
    const day = today(contentFolder);
    const folder = await buildSite({
      checkout,
      contentFolder,
      dataFolder,
      settings: { SITE_TODAY: day, ...config.buildSettings },
      inUse: live?.folders() ?? [],
    });
    await noteLiveBuild(dataFolder, folder);
    shownContent = contentFolder;
    if (built) await tellDayChanges(contentFolder, { ...config, from: built.day, to: day });
    built = { contentFolder, day };
    return folder;
  };
  let notice: string | undefined;
  const buildNewest = async () => {
    const content = await chooseContent(places);
    notice = content.notice;
    return build(content.folder);
  };
  const rebuild = createRebuild(
    async () => {
      shown().show(await buildNewest());
      editing.gatherReminders();
    },
    (problem) => console.log(problem ?? 'Сайт обновлён.'),
  );
  const stopAsking = onAskedBuild(dataFolder, async (folder) => {
    shown().show(folder);
    await noteLiveBuild(dataFolder, folder);
    console.log(`Посетители видят сборку ${basename(folder)}.`);
  });
  const stopDays = onNewDay(
    {
      shown: () => built?.day ?? (live && UNKNOWN_DAY),
      today: () => today(built?.contentFolder ?? config.contentFolder),
    },
    rebuild.request,
  );
  const forms = await openForms(config, () => shown().read(), log, metrics.noteDelivered);
  const editing = openEditing({
    config,
    checkout,
    repository: places.repository,
    rebuild,
    shownContent: () => shownContent,
    shownSite: () => live && join(live.folders()[0] ?? '', 'site'),
    log,
  });

  const whenBuilt = (answer: Answer): Answer => {
    return async (request, visitor) => (live ? answer(request, visitor) : new Response(NOT_BUILT, LATER));
  };
  const now = () => new Date();
  const isHealthy = () =>
    forms.health().then(
      ({ state }) => state === 'ok',
      () => false,
    );
  const functions = {
    'forms/': whenBuilt(forms.answer),
    health: forms.answer,
    metrics: openMetrics({ config, metrics, isHealthy, stats: forms.stats, buildState: rebuild.state, now }),
    'api/editorial/': whenBuilt(editing.answer),
    'admin/drafts/': whenBuilt(editing.answerDrafts),
  };
  const server = createNodeServer({
    base,
    trustedProxies: config.trustedProxies,
    connectionsPerAddress: config.connectionsPerAddress,
    functions,
    serveStatic: (request, response) => (live ? live.serve(request, response) : answerLater(response)),
  });

  measureRequests(server, { base, prefixes: Object.keys(functions), metrics });
  let stopAlarm: (() => void) | undefined;

  try {
    const last = lastBuild(dataFolder, config.buildSettings);
    live = last === undefined ? undefined : createLiveSite(last, base);
    await listen(server, config.host, config.port);
    if (live) await rebuildAtStart(rebuild);
    else live = createLiveSite(await buildNewest(), base);
    forms.start();
    stopAlarm = openAlarm({ config, health: forms.health, now, log });
    const failure = failureOf(rebuild);
    const hidden =
      failure === undefined
        ? await tellHidden(shownContent, {
            ...config,
            today: config.buildSettings.SITE_TODAY ?? today(shownContent),
          })
        : [];
    const notices = [notice, failure, doubtProxies(config), editing.shut, ...hidden];
    return {
      greeting: greet(config, notices.filter(Boolean).join('\n'), forms.problem),
      stop: async () => {
        stopDays();
        stopAsking();
        stopAlarm?.();
        await close(server);
        await rebuild.settled();
        await forms.stop();
        await editing.close();
      },
    };
  } catch (error) {
    stopDays();
    stopAsking();
    stopAlarm?.();
    await close(server);
    await forms.stop();
    await editing.close();
    throw error;
  }
}

/** Visitors see the last build meanwhile, and if this one fails, after it. */
async function rebuildAtStart(rebuild: Rebuild): Promise<void> {
  rebuild.request();
  await rebuild.settled();
}

function failureOf(rebuild: Rebuild): string | undefined {
  const { state, problem } = rebuild.state();
  return state === 'failed' ? `Сайт не обновился, посетители видят прежний. ${problem}` : undefined;
}

/** Of the build that a former process made: no day is equal to it, so the site is built again until that succeeds. */
const UNKNOWN_DAY = '';

function today(contentFolder: string): string {
  return regionDay(new Date(), readTimeZone(contentFolder));
}

const NOT_BUILT = 'Сайт ещё собирается. Обновите страницу через минуту.';
const LATER = { status: 503, headers: { 'content-type': 'text/plain;charset=utf-8', 'retry-after': '10' } };

function answerLater(response: ServerResponse): void {
  response.writeHead(LATER.status, LATER.headers).end(NOT_BUILT);
}

/** Lets requests under way end, but not a browser's idle connections. */
async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(hurry);
}
