import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readTimeZone } from '../../src/content-check/read-time-zone.ts';
import { regionDay } from '../../src/text/region-day.ts';
import type { Config } from '../config.ts';
import { createGateway } from '../editorial/gateway.ts';
import { openRepository } from '../editorial/git/repository.ts';
import { onceAMinute } from '../editorial/once-a-minute.ts';
import { openWaitingPictures } from '../editorial/waiting-pictures.ts';
import { createLog, errorCode, type Log } from '../log.ts';
import { buildDraft } from './build-draft.ts';
import { gatherAside } from './gather-aside.ts';
import { keepWhile } from './keep-while.ts';
import type { Answer } from './node-server.ts';
import { openAccess } from './open-access.ts';
import { createDraftPreviews } from './preview-drafts.ts';
import type { Rebuild } from './rebuild.ts';
import { redrawAside } from './redraw-aside.ts';
import { openRotatingFile } from './rotating-file.ts';

export interface Editing {
  readonly answer: Answer;
  /** Pages of drafts, under `admin/drafts/`. */
  readonly answerDrafts: Answer;
  /** To be called when visitors are shown another build: what needs an editor's eye lies ready for who comes next. */
  gatherReminders(): void;
  /** Why nobody can edit here; said at start. */
  readonly shut: string | undefined;
  close(): Promise<void>;
}

export interface EditingParts {
  readonly config: Config;
  /** The project's folder. */
  readonly checkout: string;
  /** The editors' bare repository. */
  readonly repository: string;
  readonly rebuild: Rebuild;
  /** The content folder that visitors' pages are built from. */
  readonly shownContent: () => string;
  /** Folder of those pages; `undefined` before the first build. */
  readonly shownSite: () => string | undefined;
  readonly log: Log;
}

/** The editors' gateway: on a newcomer's machine for one chief editor, elsewhere for those who have accounts. */
export function openEditing(parts: EditingParts): Editing {
  const { config, checkout, repository, rebuild, shownContent, shownSite, log } = parts;
  const now = () => new Date();
  const journal = onceAMinute(createLog(openRotatingFile(join(config.dataFolder, 'editors.log')), now), now);
  const audit = journal.note;
  const timeZone = readTimeZone(config.contentFolder);
  const access = openAccess({ config, checkout, audit });
  const opened = openRepository(repository);
  // Nobody has the addresses of drafts that a former process built.
  rmSync(join(config.dataFolder, 'drafts', 'builds'), { recursive: true, force: true });
  const previews = createDraftPreviews({
    repository: opened,
    door: access.door,
    origin: config.origin,
    base: config.base,
    now,
    build: async (order) => {
      await rebuild.settled();
      return buildDraft({ checkout, repository, config }, order);
    },
  });
  const waiting = openWaitingPictures({ folder: join(config.dataFolder, 'waiting-pictures'), now });
  const dropOld = () =>
    waiting
      .dropOld()
      .catch((cause) => log({ level: 'error', event: 'waiting-pictures-stay', code: errorCode(cause) }));
  void dropOld();
  const hourly = setInterval(dropOld, 3600_000).unref();
  // They take seconds to gather from a thousand entries, and every editor who comes in asks for them.
  const reminders = keepWhile(
    () => [shownSite(), shownContent(), regionDay(now(), timeZone)].join(' '),
    () => gatherAside({ ...config, contentFolder: shownContent(), siteFolder: shownSite() }, now()),
  );
  const gateway = createGateway({
    repository: opened,
    base: config.base,
    door: access.door,
    signIn: access.signIn,
    now,
    timeZone,
    onPublished: rebuild.request,
    buildState: rebuild.state,
    previews,
    waiting,
    redraw: redrawAside,
    reminders,
    log: { error: (_, cause) => log({ level: 'error', event: 'gateway-failed', code: errorCode(cause) }) },
    audit,
    nameOf: access.nameOf,
  });
  return {
    answer: async (request, peer) => (await gateway(request, peer)) ?? new Response(null, { status: 404 }),
    answerDrafts: previews.answer,
    gatherReminders: () => void reminders().catch(() => {}),
    shut: access.shut(),
    close: async () => {
      clearInterval(hourly);
      await previews.settled().finally(access.close);
      journal.close();
    },
  };
}
