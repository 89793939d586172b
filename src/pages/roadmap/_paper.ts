import type { Roadmap } from '../../model/roadmaps.ts';
import type { Paper } from '../../paper/paper.ts';
import { roadmapPaper } from '../../paper/roadmap-paper.ts';
import { regionalPointView } from '../../sections/roadmap/regional-point-view.ts';

/** The regional plan as a paper. */
export function regionalPaper(title: string, { points, participants, source }: Roadmap): Paper {
  return roadmapPaper({
    title,
    lead: [source],
    rows: points.map((point) => {
      const view = regionalPointView(point, participants);
      return {
        number: view.number,
        title: view.title,
        term: view.term,
        who: view.responsible.map(({ label }) => label).join('; '),
        mark: view.mark?.words,
      };
    }),
  });
}
