import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inFolder } from '../torture/in-folder.ts';
import type { Bench, Sizes } from './bench.ts';
import { buildAgain, buildOnce } from './build-costs.ts';
import { addCorpus } from './corpus.ts';
import { firstQuery } from './first-query.ts';
import { firstView } from './first-view.ts';
import { type Cost, measureCommand, timeLacks } from './measure-command.ts';
import { measureRivals } from './measure-rivals.ts';
import { publishing } from './publishing.ts';
import { type Row, toLine, whatIsMissed } from './rows.ts';

const USUAL: Sizes = { practices: 300, mentors: 0, events: 0, photos: 0 };

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
      const cold = await buildOnce({ content, data, compression: 'off' });
      const rivals = await measureRivals(folder, content, cold.built);
      const changed = await buildAgain({ content, data, compression: 'off' });
      const index = await indexing(cold.built);
      const query = await firstQuery(cold.built);
      const own = await publishing();
      const view = await firstView(own.built);
      const hugo = rivals.find(({ name }) => name === 'Hugo')?.cost;
      const rows: Row[] = [
        cost('cold build, nothing kept', cold.cost),
        ...rivals.map(({ name, cost: theirs, lacks }) =>
          theirs
            ? cost(`  ${name}, the same practices and lists`, theirs)
            : { what: `  ${name}`, words: lacks ?? '' },
        ),
        {
          what: '  CPU of the cold build to Hugo',
          figure: hugo && cold.cost.cpu / hugo.cpu,
          unit: '×',
          most: 1.9,
        },
        { what: '  largest process', figure: cold.cost.memory, unit: 'MB', most: 1000 },
        cost('one practice changed', changed.cost),
        {
          what: '  its CPU to Hugo’s whole build',
          figure: hugo && changed.cost.cpu / hugo.cpu,
          unit: '×',
          most: 0.9,
        },
        { what: '  on the clock', figure: changed.cost.wall, unit: 's', most: 20 },
        {
          what: 'search index, share of the cold build’s CPU',
          figure: (100 * index.cpu) / cold.cost.cpu,
          unit: '%',
          most: 40,
        },
        { what: 'search, first query with its results', figure: query / 1000, unit: 'KB', most: 100 },
        {
          what: '«Опубликовать» on the shipped content, on the clock',
          figure: own.seconds,
          unit: 's',
          most: 10,
          spread: own.spread,
        },
        { what: 'home page, first view', figure: view.bytes / 1000, unit: 'KB', most: 130 },
        { what: '  its largest paint, Lighthouse’s phone', figure: view.paint / 1000, unit: 's', most: 1.6 },
      ];
      return {
        figures: { sizes, files: cold.pages, rows },
        lines: [
          `${sizes.practices} practices and the shipped content, ${cold.pages} pages`,
          ...rows.map(toLine),
        ],
        missed: rows.flatMap(whatIsMissed),
      };
    }),
};

function cost(what: string, { cpu, wall, memory }: Cost): Row {
  return { what, figure: cpu, unit: 's of CPU', words: `${wall.toFixed(1)} s on the clock, ${memory} MB` };
}

/** In a copy: the index that stands is part of what is measured later. */
async function indexing(built: string): Promise<Cost> {
  return measureCommand({
    words: [process.execPath, 'tests/bench/index-once.ts', join(built, 'site')],
    folder: resolve('.'),
  });
}
