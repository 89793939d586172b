import type { Editor } from '../../src/model/editor.ts';
import type { Call, Send } from './connect-editor.ts';

/** An entry that an editor writes again and again, with a number in its text that only grows. */
export interface Work {
  readonly collection: string;
  readonly slug: string;
  readonly path: string;
  /** Whether it goes through the review, or to the site at once. */
  readonly isDraft: boolean;
}

export interface Count {
  saved: number;
  published: number;
  /** Requests whose answer a kill cut off. */
  cut: number;
  refused: number;
  /** Times that an acknowledged text was not there when it was opened again. */
  lost: number;
}

const MARK = /(\d+)-й раз/;

/** An editor's browser: opens, changes, saves, and begins again from what is there when the connection breaks. */
export function createEditorAtWork({ work, send, count }: { work: Work; send: Send; count: Count }) {
  let acknowledged = 0;
  let attempted = 0;
  let seen: { text: string; baseId: string } | undefined;

  return {
    /** Number of the last text that was answered with «saved». */
    acknowledged: () => acknowledged,
    attempted: () => attempted,
    async save(): Promise<void> {
      seen ??= await open();
      attempted += 1;
      const text = numbered(seen.text, attempted);
      const { collection, slug, path, isDraft } = work;
      const seenBefore = seen;
      seen = undefined;
      const { status, body } = await send('persistEntry', {
        dataFiles: [{ path, slug, raw: text, baseId: seenBefore.baseId }],
        assets: [],
        options: { commitMessage: `${attempted}-й раз`, collectionName: collection, useWorkflow: isDraft },
      });
      if (status !== 200) {
        count.refused += 1;
        return;
      }
      acknowledged = attempted;
      count.saved += 1;
      const ids = body.ids as Record<string, string>;
      seen = { text, baseId: ids[path] ?? '' };
    },
  };

  async function open(): Promise<{ text: string; baseId: string }> {
    const found = await read();
    if (numberIn(found.text) < acknowledged) count.lost += 1;
    return found;
  }

  async function read(): Promise<{ text: string; baseId: string }> {
    const { collection, slug, path, isDraft } = work;
    const draft = isDraft
      ? await send('unpublishedEntryDataFile', { collection, slug, path })
      : { status: 404, body: {} as Call['body'] };
    if (draft.status === 200) return { text: draft.body.data ?? '', baseId: draft.body.id ?? '' };
    const { body } = await send('getEntry', { path });
    return { text: body.data ?? '', baseId: (body.file as { id: string }).id };
  }
}

/** The number in an entry's text; 0 before the first save. */
export function numberIn(text: string): number {
  return Number(MARK.exec(text)?.[1] ?? 0);
}

function numbered(text: string, number: number): string {
  return text.replace(/^title: .*$/m, `title: Мастерская открыта в ${number}-й раз`);
}

export const EDITORS: readonly { readonly editor: Editor; readonly work: Work }[] = [
  {
    editor: { name: 'Олег', email: 'oleg@mail.example', role: 'municipal', municipality: 'ishim' },
    work: practice('ishim/dvorovaya-masterskaya', true),
  },
  {
    editor: { name: 'Нина', email: 'nina@mail.example', role: 'municipal', municipality: 'tyumen' },
    work: practice('tyumen/den-v-tsehu', true),
  },
  {
    editor: { name: 'Анна', email: 'anna@mail.example', role: 'chief' },
    work: practice('tyumen/student-podskazhet', false),
  },
];

function practice(slug: string, isDraft: boolean): Work {
  return { collection: 'practices', slug, path: `content/practices/${slug}.md`, isDraft };
}
