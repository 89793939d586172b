import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Door } from '../editorial/door.ts';
import type { Repository } from '../editorial/git/repository.ts';
import { takeTurns } from '../editorial/git/take-turns.ts';
import type { Preview, Previews } from '../editorial/previews.ts';
import { Refusal } from '../editorial/refusal.ts';
import type { Draft } from '../editorial/review/draft.ts';
import { refusalFor } from '../editorial/rights.ts';
import { errorCode } from '../log.ts';
import { SetupError } from '../setup-error.ts';
import { type BuiltPages, openBuiltPages } from './built-pages.ts';
import type { Answer } from './node-server.ts';

export interface PreviewOrder {
  /** The draft's newest commit. */
  readonly commit: string;
  /** Path of the draft's site on its host. */
  readonly base: string;
  /** Builds of other drafts that are still looked at. */
  readonly inUse: readonly string[];
}

export interface PreviewParts {
  readonly repository: Repository;
  readonly door: Door;
  /** `https://nastavnik.example` */
  readonly origin: string;
  /** The site's base with both slashes. */
  readonly base: string;
  readonly now: () => Date;
  /**
   * Builds the site from a draft, after all publications that wait.
   *
   * @returns the build's folder
   * @throws SetupError with the reason in the editor's words
   */
  readonly build: (order: PreviewOrder) => Promise<string>;
}

export interface DraftPreviews extends Previews {
  /** Serves the pages under `<base>admin/drafts/` to those who may change the draft. */
  readonly answer: Answer;
  /** Resolves when nothing is being built. */
  settled(): Promise<void>;
}

/** A draft's site, from the first question on. */
interface Built {
  readonly id: string;
  readonly draft: Pick<Draft, 'path' | 'ref' | 'tip'>;
  readonly since: number;
  pages?: BuiltPages;
  folder?: string;
  problem?: string;
}

const KEPT_MS = 24 * 3600_000;
/** A draft is looked at by the few who write and check it. */
const MOST = 8;

/** Pages of drafts, built one at a time, kept for a day or until the draft changes. */
export function createDraftPreviews(parts: PreviewParts): DraftPreviews {
  const root = `${parts.base}admin/drafts/`;
  const built = new Map<string, Built>();
  const inTurn = takeTurns();
  let last: Promise<void> = Promise.resolve();

  function begin(draft: Draft, id: string): Built {
    const entry: Built = { id, draft, since: parts.now().getTime() };
    dropOld(draft.ref);
    built.set(id, entry);
    last = inTurn(() => build(entry));
    return entry;
  }

  /** The former state of the same draft goes, and whatever is a day old. */
  function dropOld(ref: string): void {
    const border = parts.now().getTime() - KEPT_MS;
    for (const entry of built.values()) if (entry.draft.ref === ref || entry.since < border) drop(entry);
    const surplus = Math.max(0, built.size - MOST + 1);
    for (const entry of [...built.values()].slice(0, surplus)) drop(entry);
  }

  /** Its files go in their turn: a build of the same draft may come after. */
  function drop(entry: Built): void {
    built.delete(entry.id);
    last = inTurn(async () => {
      if (entry.folder !== undefined) await rm(entry.folder, { recursive: true, force: true });
    });
  }

  async function build(entry: Built): Promise<void> {
    // The draft has changed, or was published, while it waited.
    if (built.get(entry.id) !== entry) return;
    const base = `${root}${entry.id}/`;
    const inUse = [...built.values()].flatMap(({ folder }) => folder ?? []);
    try {
      entry.folder = await parts.build({ commit: entry.draft.tip, base, inUse });
      entry.pages = openBuiltPages(entry.folder, base);
    } catch (error) {
      entry.problem =
        error instanceof SetupError ? error.message : `На сервере ошибка (${errorCode(error)}).`;
    }
  }

  async function find(id: string): Promise<Built | undefined> {
    const entry = built.get(id);
    if (!entry) return undefined;
    const { ref, tip } = entry.draft;
    const isCurrent = (await parts.repository.refs(ref)).get(ref) === tip;
    if (isCurrent && parts.now().getTime() - entry.since < KEPT_MS) return entry;
    drop(entry);
    return undefined;
  }

  return {
    ask: async (draft) => {
      const id = idOf(draft);
      const entry = (await find(id)) ?? begin(draft, id);
      if (entry.problem !== undefined) {
        // What the draft lacked may have been published since: the next question builds it anew.
        drop(entry);
        throw new Refusal(422, `Страница черновика не собралась. ${entry.problem}`);
      }
      const url = `${parts.origin}${root}${id}/`;
      return { url, status: entry.pages ? 'success' : 'pending' } satisfies Preview;
    },
    answer: async (request, peer) => {
      const admission = parts.door(request, peer);
      if (!('editor' in admission)) return say(403, 'Черновики видят только редакторы: войдите в редактор.');
      const [id = '', ...rest] = new URL(request.url).pathname.slice(root.length).split('/');
      const entry = await find(id);
      const isTheirs = entry && !refusalFor(admission.editor, 'change', entry.draft.path);
      if (!isTheirs || (request.method !== 'GET' && request.method !== 'HEAD')) return say(404, GONE);
      return (await entry.pages?.(rest.join('/'))) ?? say(404, GONE);
    },
    settled: () => last,
  };
}

const GONE =
  'Такой страницы черновика нет: черновик изменили, опубликовали или прошли сутки. Откройте её из редактора заново.';

/** Another state of the draft has another address. */
function idOf({ ref, tip }: Draft): string {
  return createHash('sha256').update(`${ref} ${tip}`).digest('hex').slice(0, 16);
}

function say(status: number, words: string): Response {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  };
  return new Response(words, { status, headers });
}
