import { SingleBar } from 'cli-progress';
import type { Watch } from '../watch.ts';

/** Draws a bar on a terminal while a long work is done; nothing where the stream is a file or a pipe. */
export async function trackOnTerminal<Result>(
  stream: NodeJS.WritableStream,
  words: string,
  work: (watch: Watch) => Promise<Result>,
): Promise<Result> {
  const bar = new SingleBar({
    stream,
    format: `${words} {bar} {value} из {total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
  });
  let isDrawn = false;
  try {
    return await work((done, of) => {
      if (!isDrawn) bar.start(of, done);
      isDrawn = true;
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}
