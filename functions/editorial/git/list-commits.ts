import type { Person } from './commit-files.ts';
import { runGit } from './run-git.ts';

export interface CommitFacts {
  readonly author: Person;
  readonly at: Date;
  readonly subject: string;
  /** Values of the trailers that were asked for, by name; an absent one is not there. */
  readonly trailers: Readonly<Record<string, string>>;
}

/** The commits of one line that another commit does not have, the newest first. */
export async function listCommits(
  place: readonly string[],
  { since, until, trailers }: { since: string; until: string; trailers: readonly string[] },
): Promise<CommitFacts[]> {
  const wanted = trailers.map((name) => `%x00%(trailers:key=${name},valueonly,separator=)`).join('');
  const format = `--format=%an%x00%ae%x00%aI%x00%s${wanted}`;
  const output = await runGit(place, ['log', '-z', '--first-parent', format, `${since}..${until}`]);
  const fields = output.toString().split('\0');
  const width = 4 + trailers.length;
  return Array.from({ length: Math.floor(fields.length / width) }, (_, commit) => {
    const [name = '', email = '', at = '', subject = '', ...values] = fields.slice(
      commit * width,
      (commit + 1) * width,
    );
    const pairs = trailers.map((trailer, index) => [trailer, values[index]?.trim() ?? ''] as const);
    return {
      author: { name, email },
      at: new Date(at),
      subject,
      trailers: Object.fromEntries(pairs.filter(([, value]) => value !== '')),
    };
  });
}
