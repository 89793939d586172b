import { z } from 'zod';
import { formatMoment } from '../../../src/text/date.ts';
import { checkFile } from '../check-file.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { Refusal } from '../refusal.ts';
import { action, type Desk } from './action.ts';
import { commitMessage } from './commit-message.ts';
import { publishChanges } from './publish-changes.ts';
import { takeUpload, upload } from './upload.ts';

const dataFile = z.object({
  path: z.string(),
  raw: z.string(),
  /** Version of the file that the editor opened; `null` for a new entry. */
  baseId: z.string().nullable(),
});

/** Saves an entry with its new pictures as one commit, unless someone has changed it meanwhile. */
export const persistEntry = action({
  params: z.object({
    dataFiles: z.array(dataFile).min(1).max(10),
    assets: z.array(upload).max(30),
    options: z.object({ commitMessage }),
  }),
  async run(desk, { dataFiles, assets, options }) {
    for (const { path, raw, baseId } of dataFiles) {
      mustBeAllowed(desk.editor, baseId === null ? 'create' : 'change', path);
      checkFile(path, raw);
    }
    const pictures = await Promise.all(assets.map((asset) => takeUpload(desk, asset)));
    const texts = dataFiles.map(({ path, raw }) => ({ path, content: Buffer.from(raw) }));
    const { ids } = await publishChanges(desk, {
      message: options.commitMessage,
      changes: async (head) => {
        await Promise.all(dataFiles.map((file) => mustBeFresh(desk, head, file)));
        return [...texts, ...pictures];
      },
    });
    return { message: 'ok', ids: Object.fromEntries(texts.map(({ path }) => [path, ids.get(path)])) };
  },
});

async function mustBeFresh(
  { repository, timeZone }: Desk,
  head: string,
  { path, baseId }: z.infer<typeof dataFile>,
) {
  const file = await repository.find(head, path);
  if ((file?.id ?? null) === baseId) return;
  const change = await repository.lastChange(head, path);
  const who = change ? `${change.author}, ${formatMoment(change.at, timeZone)}` : 'другой редактор';
  const what = file ? 'изменили' : 'удалили';
  throw new Refusal(
    409,
    `Пока вы писали, эту запись ${what} (${who}). Ваш текст остался на экране: скопируйте его, откройте запись заново и внесите правку ещё раз.`,
  );
}
