import { LESSON_PARTS, type Lesson } from '../../model/lessons.ts';

interface Item {
  readonly data: Pick<Lesson, 'part' | 'order'>;
}

/** Modules by part, each part in its order; a part without modules is left out. */
export function groupLessons<One extends Item>(
  lessons: readonly One[],
): { part: string; label: string; lessons: One[] }[] {
  const ordered = [...lessons].sort((one, other) => one.data.order - other.data.order);
  return Object.entries(LESSON_PARTS)
    .map(([part, label]) => ({ part, label, lessons: ordered.filter(({ data }) => data.part === part) }))
    .filter((group) => group.lessons.length > 0);
}
