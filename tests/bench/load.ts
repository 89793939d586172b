import { LOAD_CONDITIONS } from '../torture/catalogue.ts';
import { loadSite } from '../torture/load.ts';
import type { Bench } from './bench.ts';

const SIZES = { seconds: 60, limit: 300, project: 'own' } as const;

/** A minute of applications and page traffic while the site is built anew and copied; `torture -- load` is half an hour. */
export const load: Bench = {
  name: 'load',
  async measure() {
    const figures = await loadSite(SIZES);
    const { applications, pages, rebuilds, backups, lost } = figures;
    const row = (what: string, { sent, failed, p50, p99, slowest }: typeof applications) =>
      `${what.padEnd(14)} ${String(sent).padStart(6)} sent, ${failed} failed   p50 ${p50} ms   p99 ${p99} ms   slowest ${slowest} ms`;
    return {
      figures,
      lines: [
        `${SIZES.seconds} seconds; new builds shown ${rebuilds}, copies of the applications ${backups}, lost ${lost}`,
        `${row('applications', applications)}   p99 under ${SIZES.limit}`,
        `${row('pages', pages)}   asked again ${pages.askedAgain}`,
      ],
      missed: Object.entries(LOAD_CONDITIONS)
        .filter(([, isMet]) => !isMet(figures))
        .map(([condition]) => condition),
    };
  },
};
