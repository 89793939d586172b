import { z } from 'zod';
import { checkFile } from '../check-file.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { mustBeWhole } from '../must-be-whole.ts';
import { Refusal } from '../refusal.ts';
import { STATUSES } from '../review/draft.ts';
import { saveDraft } from '../review/save-draft.ts';
import { action, type Desk } from './action.ts';
import { commitMessage } from './commit-message.ts';
import { mustBeFresh } from './must-be-fresh.ts';
import { publishChanges } from './publish-changes.ts';
import { dropWaiting, takeUpload, upload } from './upload.ts';

const dataFile = z.object({
  path: z.string(),
  slug: z.string().optional(),
  raw: z.string(),
  /** Version of the file that the editor opened; `null` for a new entry. */
  baseId: z.string().nullable(),
});

const params = z.object({
  dataFiles: z.array(dataFile).min(1).max(10),
  assets: z.array(upload).max(200),
  options: z.object({
    commitMessage,
    collectionName: z.string().optional(),
    useWorkflow: z.boolean().optional(),
    status: z.enum(STATUSES).optional(),
  }),
});

type Params = z.infer<typeof params>;

/** Saves an entry with its new pictures: into its draft where there is a review, or on the site at once. */
export const persistEntry = action({
  params,
  run: (desk, order) => (order.options.useWorkflow ? toDraft(desk, order) : toSite(desk, order)),
});

async function toDraft(desk: Desk, { dataFiles, assets, options }: Params) {
  const [{ path, slug, raw, baseId }, ...others] = dataFiles as [Params['dataFiles'][number]];
  if (others.length > 0) throw new Refusal(422, 'Черновик — это одна запись. Обновите страницу редактора.');
  const id = await saveDraft(desk, {
    collection: options.collectionName ?? '',
    slug: slug ?? '',
    path,
    raw,
    baseId,
    assets,
    message: options.commitMessage,
    status: options.status,
  });
  await dropWaiting(desk, assets);
  return { message: 'ok', ids: { [path]: id } };
}

async function toSite(desk: Desk, { dataFiles, assets, options }: Params) {
  for (const { path, raw, baseId } of dataFiles) {
    mustBeAllowed(desk.editor, 'publish', path);
    mustBeAllowed(desk.editor, baseId === null ? 'create' : 'change', path);
    checkFile(path, raw);
  }
  const texts = dataFiles.map(({ path, raw }) => ({ path, content: Buffer.from(raw) }));
  const { ids } = await publishChanges(desk, {
    message: options.commitMessage,
    changes: async (head) => {
      await Promise.all(dataFiles.map((file) => mustBeFresh(desk, head, file)));
      const place = { commit: head, brought: [] };
      const pictures = await Promise.all(assets.map((asset) => takeUpload(desk, asset, place)));
      const changes = [...texts, ...pictures];
      const entries = dataFiles.map(({ path, raw }) => ({ path, text: raw }));
      await mustBeWhole(desk.repository, head, { changes, texts: entries });
      return changes;
    },
  });
  await dropWaiting(desk, assets);
  return { message: 'ok', ids: Object.fromEntries(texts.map(({ path }) => [path, ids.get(path)])) };
}
