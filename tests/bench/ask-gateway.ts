import type { Send } from '../torture/connect-editor.ts';

/** Milliseconds from the request to the last byte of the answer, by action; the median of several. */
export type GatewayTimes = Readonly<Record<string, number>>;

const TIMES = 5;
const SLUG = 'ishim/dvorovaya-masterskaya';
const PATH = `content/practices/${SLUG}.md`;

/** Asks the gateway what Decap asks it for, without a browser. */
export async function askGateway(send: Send): Promise<GatewayTimes> {
  const { body } = await send('getEntry', { path: PATH });
  let baseId = (body.file as { id: string }).id;
  const save = async (text: string) => {
    const answer = await send('persistEntry', {
      dataFiles: [{ path: PATH, slug: SLUG, raw: text, baseId }],
      assets: [],
      options: { commitMessage: 'Правка', collectionName: 'practices', useWorkflow: true },
    });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    baseId = (answer.body.ids as Record<string, string>)[PATH] ?? '';
  };
  let number = 0;
  return {
    entriesByFolder: await medianOf(() =>
      send('entriesByFolder', { folder: 'content/practices', extension: 'md', depth: 2 }),
    ),
    getEntry: await medianOf(() => send('getEntry', { path: PATH })),
    persistEntry: await medianOf(() => {
      number += 1;
      return save(body.data?.replace(/^title: .*$/m, `title: Мастерская, ${number}`) ?? '');
    }),
    getMedia: await medianOf(() => send('getMedia', { mediaFolder: 'content' })),
    unpublishedEntries: await medianOf(() => send('unpublishedEntries', {})),
  };
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  while (times.length < TIMES) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return Math.round(times.sort((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0);
}
