import { entrySchema } from '../model/entry-schema.ts';
import { municipalities } from '../model/municipalities.ts';
import { plainKit } from '../model/plain-kit.ts';
import { type Roadmap, roadmaps } from '../model/roadmaps.ts';
import { type ContentFile, readContent } from './read-content.ts';
import { readEntryFile } from './read-entry-file.ts';

/** A mark that somebody has set on a point of the plan. */
interface Mark {
  readonly point: number;
  readonly status: string;
}

/**
 * Points of the road maps whose term is over and that nobody marked as done: a line for the region, and one for all
 * municipalities that lack the same marks. For editors alone: no page tells of it. The entries are known to be well
 * formed.
 *
 * @param today `YYYY-MM-DD`
 */
export async function listOverdue(contentFolder: string, today: string): Promise<string[]> {
  const files = await readContent(contentFolder);
  const plans = readEntries(files, 'roadmaps', (data) => entrySchema(roadmaps, plainKit).parse(data));
  const places = readEntries(files, 'municipalities', (data) =>
    entrySchema(municipalities, plainKit).parse(data),
  );
  return plans.flatMap(({ path, data: plan }) => {
    const own = plan.points.flatMap(({ number, status }) => (status ? [{ point: number, status }] : []));
    const region = missingMarks(plan.points, own, today);
    const lines = region.length > 0 ? [`${path}: пункты ${region.join(', ')}`] : [];
    return [...lines, ...municipalLines(plan, places, today)];
  });
}

/** Numbers of the points that should be done by now and are not. */
export function missingMarks(
  points: Roadmap['points'],
  marks: readonly Mark[],
  today: string,
): readonly number[] {
  const done = new Set(marks.filter(({ status }) => status === 'done').map(({ point }) => point));
  return points
    .filter(({ number, term }) => isOver(term, today) && !done.has(number))
    .map(({ number }) => number);
}

/** What comes every year or lasts for ever is never over. */
function isOver({ from, to = from }: Roadmap['points'][number]['term'], today: string): boolean {
  return to !== undefined && to < today.slice(0, 'YYYY-MM'.length);
}

function municipalLines(
  { participants, points }: Roadmap,
  places: readonly Read<{ readonly roadmap: readonly Mark[] }>[],
  today: string,
): string[] {
  const codes = new Set(participants.filter(({ isMunicipal }) => isMunicipal).map(({ code }) => code));
  const asked = points.filter(({ responsible }) => responsible.some((code) => codes.has(code)));
  const missing = places.map(({ path, data }) => ({
    path,
    points: missingMarks(asked, data.roadmap, today).join(', '),
  }));
  return [...Map.groupBy(missing, ({ points }) => points)]
    .filter(([points]) => points !== '')
    .map(([points, group]) => `${group.map(({ path }) => path).join(', ')}: пункты ${points}`);
}

interface Read<Data> {
  readonly path: string;
  readonly data: Data;
}

function readEntries<Data>(
  files: readonly ContentFile[],
  collection: string,
  parse: (data: unknown) => Data,
): Read<Data>[] {
  return files
    .filter(({ owner }) => owner.definition.name === collection)
    .map(({ path, owner, text }) => ({ path, data: parse(readEntryFile(owner.definition, text).data) }));
}
