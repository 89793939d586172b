import { PATH_PARTS, type PathStep } from '../../model/pair-path.ts';

interface Item {
  readonly data: Pick<PathStep, 'part' | 'order'>;
}

/** The parts of the way with their steps; `first` is the number of a part's first step, counted through all parts. */
export function groupSteps<Step extends Item>(
  steps: readonly Step[],
): { part: string; label: string; first: number; steps: Step[] }[] {
  const ordered = [...steps].sort((one, other) => one.data.order - other.data.order);
  let first = 1;
  return Object.entries(PATH_PARTS).flatMap(([part, label]) => {
    const own = ordered.filter(({ data }) => data.part === part);
    if (own.length === 0) return [];
    const group = { part, label, first, steps: own };
    first += own.length;
    return [group];
  });
}
