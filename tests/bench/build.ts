import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inFolder } from '../torture/in-folder.ts';
import type { Bench, Sizes } from './bench.ts';
import { buildAgain, buildOnce } from './build-costs.ts';
import { addCorpus } from './corpus.ts';
import { firstQuery } from './first-query.ts';
import { firstView } from './first-view.ts';
import { type Cost, measureCommand, timeLacks } from './measure-command.ts';
import { type Measured, measureRivals } from './measure-rivals.ts';
import { packSearch } from './pack-search.ts';
import { publishing } from './publishing.ts';
import { type Row, toLine, whatIsMissed } from './rows.ts';

const USUAL: Sizes = { practices: 300, mentors: 0, events: 0, photos: 0 };
const FIRST_VIEWS = [
  { page: 'home page', path: '/' },
  { page: 'landing page', path: '/welcome/students/' },
];

/** How long building takes and how heavy its result is: beside Hugo and Eleventy, by the same practices and lists. */
export const build: Bench = {
  name: 'build',
  measure: (given) =>
    inFolder(async (folder) => {
      if (timeLacks !== undefined) throw new Error(timeLacks);
      const sizes = { ...USUAL, ...given };
      const content = join(folder, 'content');
      await cp('content', content, { recursive: true });
      await addCorpus(content, sizes);
      const data = join(folder, 'data');
      const rows: Row[] = [];
      const tell = (...some: Row[]) => {
        rows.push(...some);
        for (const row of some) console.error(toLine(row));
      };
      const cold = await buildOnce({ content, data, compression: 'off' });
      tell(cost(`cold build, ${cold.pages} pages`, cold.cost));
      const rivals = await measureRivals(folder, content, cold.built);
      const hugo = rivals.find(({ name }) => name === 'Hugo')?.cost;
      tell(
        ...rivals.map(toRow),
        { what: '  cold build, CPU to Hugo’s', figure: ratio(cold.cost, hugo), unit: '×', most: 1.9 },
        { what: '  cold build, largest process', figure: cold.cost.memory, unit: 'MB', most: 1000 },
      );
      const index = await indexing(cold.built);
      const share = (100 * index.cpu) / cold.cost.cpu;
      tell({ what: '  search index, of the cold build’s CPU', figure: share, unit: '%', most: 40 });
      await packSearch(cold.built, join(folder, 'packed'));
      const query = await firstQuery(cold.built);
      tell({ what: 'search, first query with its results', figure: query / 1000, unit: 'KB', most: 100 });
      const changed = await buildAgain({ content, data, compression: 'off' });
      tell(
        cost('one practice changed', changed.cost),
        {
          what: '  one practice changed, CPU to Hugo’s whole build',
          figure: ratio(changed.cost, hugo),
          unit: '×',
          most: 0.9,
        },
        { what: '  one practice changed, on the clock', figure: changed.cost.wall, unit: 's', most: 20 },
      );
      const own = await publishing();
      const publish = { figure: own.seconds, unit: 's', most: 10, spread: own.spread };
      tell({ what: '«Опубликовать» on the shipped content', ...publish });
      for (const { page, path } of FIRST_VIEWS) {
        const view = await firstView(own.built, path);
        tell(
          { what: `${page}, first view`, figure: view.bytes / 1000, unit: 'KB', most: 130 },
          {
            what: `  ${page}, largest paint on Lighthouse’s phone`,
            figure: view.paint / 1000,
            unit: 's',
            most: 1.6,
          },
        );
      }
      return {
        figures: { sizes, rows },
        lines: [`${sizes.practices} practices beside the shipped content`, ...rows.map(toLine)],
        missed: rows.flatMap(whatIsMissed),
      };
    }),
};

function ratio(one: Cost, other: Cost | undefined): number | undefined {
  return other && one.cpu / other.cpu;
}

function toRow({ name, cost: theirs, lacks = '', pages }: Measured): Row {
  if (!theirs) return { what: `  ${name}`, words: lacks };
  return cost(`  ${name}, the same practices and lists, ${pages} pages`, theirs);
}

function cost(what: string, { cpu, wall, memory }: Cost): Row {
  return { what, figure: cpu, unit: 's of CPU', words: `${wall.toFixed(1)} s on the clock, ${memory} MB` };
}

/** Once more, in the same place. */
async function indexing(built: string): Promise<Cost> {
  return measureCommand({
    words: [process.execPath, 'tests/bench/index-once.ts', join(built, 'site')],
    folder: resolve('.'),
  });
}
