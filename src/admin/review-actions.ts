import { type DraftPaths, type SeenVersions, toMedia } from './gateway-files.ts';
import { Refusal } from './refusal.ts';
import type { Requests } from './requests.ts';

export interface ReviewParts {
  readonly send: Requests['send'];
  readonly seen: SeenVersions;
  readonly drafts: DraftPaths;
  /** Called after every change that visitors should see. */
  readonly onPublished: () => void;
  /** Shows one line to the editor. */
  readonly say: (words: string) => void;
  /** Whether the editor has just asked to see the draft as a page. */
  readonly wantsPage: () => boolean;
  /** Waits a little between two questions. */
  readonly pause: () => Promise<void>;
}

interface Draft {
  readonly id?: string;
  readonly collection?: string;
  readonly slug?: string;
}

/** The part of Decap's backend that keeps drafts, sends them to review and publishes them. */
export function reviewActions({ send, seen, drafts, onPublished, say, wantsPage, pause }: ReviewParts) {
  /** The gateway refuses to decide on a text that this tab has not seen. */
  const asSeen = (collection: string, slug: string) => ({
    collection,
    slug,
    seenId: seen.get(drafts.get(`${collection}/${slug}`) ?? '') ?? '',
  });

  return {
    async unpublishedEntries() {
      return (await send('unpublishedEntries', {})) as string[];
    },

    async unpublishedEntry(draft: Draft) {
      return send('unpublishedEntry', draft).catch((error) => {
        throw error instanceof Refusal && error.status === 404 ? new NoDraftError() : error;
      });
    },

    async unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string) {
      const file = (await send('unpublishedEntryDataFile', { collection, slug, path, id })) as {
        readonly data: string;
        readonly id?: string;
      };
      seen.set(path, file.id ?? id);
      drafts.set(`${collection}/${slug}`, path);
      return file.data;
    },

    async unpublishedEntryMediaFile(collection: string, slug: string, path: string, id: string) {
      return toMedia(await send('unpublishedEntryMediaFile', { collection, slug, path, id }));
    },

    async updateUnpublishedEntryStatus(collection: string, slug: string, newStatus: string) {
      await send('updateUnpublishedEntryStatus', { ...asSeen(collection, slug), newStatus });
      say(AFTER_STATUS[newStatus] ?? '');
    },

    async publishUnpublishedEntry(collection: string, slug: string) {
      await send('publishUnpublishedEntry', asSeen(collection, slug));
      onPublished();
    },

    async deleteUnpublishedEntry(collection: string, slug: string) {
      await send('deleteUnpublishedEntry', asSeen(collection, slug));
      seen.delete(drafts.get(`${collection}/${slug}`) ?? '');
      drafts.delete(`${collection}/${slug}`);
    },

    async getDeployPreview(collection: string, slug: string): Promise<Preview> {
      if (!wantsPage()) return NOT_ASKED;
      say('Готовим страницу черновика. Это займёт около минуты, писать можно дальше.');
      for (;;) {
        const preview = (await send('getDeployPreview', { collection, slug })) as Preview | null;
        if (preview?.status === 'pending') {
          await pause();
          continue;
        }
        say(
          preview
            ? 'Страница черновика готова: ссылка на неё вверху.'
            : 'Страниц черновиков этот сайт не показывает.',
        );
        return preview ?? NO_PAGE;
      }
    },
  };
}

/** A page of a draft: Decap shows a button while it is pending, then a link. */
interface Preview {
  readonly url: string;
  readonly status: string;
}

const NOT_ASKED: Preview = { url: '/', status: 'pending' };
/** Decap shows nothing for it. */
const NO_PAGE: Preview = { url: '/', status: '' };

const AFTER_STATUS: Readonly<Record<string, string>> = {
  draft: 'Запись снова черновик: её можно дописать и отправить на проверку ещё раз.',
  pending_review: 'Запись ушла на проверку. Когда главный редактор её опубликует, она появится на сайте.',
  pending_publish: 'Запись готова к публикации. Чтобы она появилась на сайте, нажмите «Опубликовать».',
};

/** Decap knows by its name that an entry has no draft. */
class NoDraftError extends Error {
  override readonly name = 'EDITORIAL_WORKFLOW_ERROR';
  readonly notUnderEditorialWorkflow = true;
}
