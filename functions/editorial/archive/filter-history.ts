/** What a history loses. */
export interface Oblivion {
  readonly paths: ReadonlySet<string>;
  /** Words that stand for the entry in what commits say: its name in its folder. */
  readonly words: readonly string[];
}

const GONE = '(забыто)';
const FILE = /^(?:M \d+ \S+|D) (.+)$/;

/**
 * Takes files out of a stream that `git fast-export --no-data` wrote, and their name out of what commits say.
 *
 * @returns a stream for `git fast-import`
 */
export function filterHistory(stream: Buffer, oblivion: Oblivion): Buffer {
  const kept: Buffer[] = [];
  let at = 0;
  while (at < stream.length) {
    const found = stream.indexOf('\n', at);
    const end = found === -1 ? stream.length : found;
    const line = stream.toString('utf8', at, end);
    const [, size] = /^data (\d+)$/.exec(line) ?? [];
    if (size !== undefined) {
      const start = end + 1;
      at = start + Number(size);
      const message = Buffer.from(cleanMessage(stream.toString('utf8', start, at), oblivion));
      kept.push(Buffer.from(`data ${message.length}\n`), message);
      continue;
    }
    const path = FILE.exec(line)?.[1];
    if (path === undefined || !oblivion.paths.has(path)) kept.push(stream.subarray(at, end + 1));
    at = end + 1;
  }
  return Buffer.concat(kept);
}

/** A published commit that a draft met has another name now; the next publishing finds it again. */
function cleanMessage(message: string, { words }: Oblivion): string {
  const cleaned = words.reduce((text, word) => text.replaceAll(word, GONE), message);
  return cleaned.replace(/^Draft-Meets: .*\n?/gm, '');
}
