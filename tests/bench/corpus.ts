import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { dump } from 'js-yaml';
import { drawPhoto } from './corpus-photo.ts';
import { WORDS } from './corpus-words.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** How many of each are added to a content folder. */
export interface CorpusSize {
  readonly practices?: number;
  readonly mentors?: number;
  readonly events?: number;
  /** Small and all different, in albums of forty. */
  readonly photos?: number;
}

const SEED = 20_261_125;
const ALBUM = 40;

/**
 * Adds synthetic entries to a content folder, in the folders of its own municipalities: the same files whenever it is
 * asked for the same numbers. Each passes the content check and is marked as a sample.
 */
export async function addCorpus(contentFolder: string, size: CorpusSize): Promise<void> {
  const known = {
    municipalities: await slugsIn(contentFolder, 'municipalities'),
    forms: await slugsIn(contentFolder, 'mentoring-forms'),
    directions: await slugsIn(contentFolder, 'directions'),
  };
  const random = seededRandom(SEED);
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(join(contentFolder, path)), { recursive: true });
    await writeFile(join(contentFolder, path), content);
  };
  const writers = { practices: practice, mentors: mentor, events: event } as const;
  for (const [collection, compose] of Object.entries(writers)) {
    for (let number = 1; number <= (size[collection as keyof typeof writers] ?? 0); number += 1) {
      const municipality = random.oneOf(known.municipalities);
      const entry = { ...compose(random, known, number), municipality, example: true };
      await write(`${collection}/${municipality}/zapis-${number}.md`, `---\n${dump(entry)}---\n`);
    }
  }
  for (let first = 0; first < (size.photos ?? 0); first += ALBUM) {
    const municipality = random.oneOf(known.municipalities);
    const album = `albom-${first / ALBUM + 1}`;
    const names = Array.from(
      { length: Math.min(ALBUM, (size.photos ?? 0) - first) },
      (_, at) => `${album}-${at + 1}.webp`,
    );
    await Promise.all(
      names.map(async (name) => write(`gallery/${municipality}/${name}`, await drawPhoto(random))),
    );
    const entry = { ...composeAlbum(random, names, first / ALBUM + 1), municipality, example: true };
    await write(`gallery/${municipality}/${album}.json`, `${JSON.stringify(entry, undefined, 2)}\n`);
  }
}

async function slugsIn(contentFolder: string, collection: string): Promise<string[]> {
  return (await readdir(join(contentFolder, collection))).map((file) => parse(file).name).sort();
}

interface Known {
  readonly forms: readonly string[];
  readonly directions: readonly string[];
}

function practice(random: SeededRandom, { forms, directions }: Known, number: number) {
  const step = (title: string) => ({ title, text: sentences(random, 1), duration: 'месяц' });
  return {
    title: titleOf(random, number),
    summary: sentences(random, 1),
    organisation: random.oneOf(WORDS.hosts),
    forms: [random.oneOf(forms)],
    directions: [random.oneOf(directions)],
    year: 2018 + random.below(8),
    audience: ['все подростки'],
    format: 'очно',
    problem: sentences(random, 3),
    forWhom: sentences(random, 2),
    steps: WORDS.steps.map(step),
    resources: ['Место', 'Двое взрослых', 'Чай и кружки'],
    result: sentences(random, 3),
    howToRepeat: sentences(random, 4),
    contact: { post: 'Методист центра', email: `praktika-${number}@nastavnik.example` },
    confirmedAt: dayAt(2026, random.below(300)),
  };
}

function mentor(random: SeededRandom, { forms, directions }: Known, number: number) {
  return {
    title: `${random.oneOf(WORDS.names)} ${random.oneOf(WORDS.surnames)}`,
    role: random.oneOf(WORDS.trades),
    form: random.oneOf(forms),
    direction: random.oneOf(directions),
    since: 2010 + random.below(15),
    awards: [{ year: 2025, nomination: 'Наставник года' }],
    about: sentences(random, 3),
    whatTogether: [sentences(random, 1)],
    quote: sentences(random, 1),
    isAdult: true,
    consent: { id: `ПРИМЕР-${number}`, scope: ['имя', 'слова'], validUntil: '2035-12-31' },
  };
}

function event(random: SeededRandom, { directions }: Known, number: number) {
  return {
    title: titleOf(random, number),
    summary: sentences(random, 2),
    kind: 'trip',
    direction: random.oneOf(directions),
    level: 'municipal',
    format: 'in-person',
    starts: dayAt(2025, random.below(1000)),
    startTime: '11:00',
    endTime: '14:00',
    place: `Встреча ${random.oneOf(WORDS.places)}`,
    organiser: random.oneOf(WORDS.hosts),
    forWhom: 'пары программы',
  };
}

function composeAlbum(random: SeededRandom, pictures: readonly string[], number: number) {
  return {
    title: titleOf(random, number),
    day: dayAt(2025, random.below(600)),
    summary: sentences(random, 1),
    photos: pictures.map((picture) => ({ picture, alt: random.oneOf(WORDS.views), hasPeople: false })),
    noMinorsRecognisable: true,
  };
}

function titleOf(random: SeededRandom, number: number): string {
  return `${random.oneOf(WORDS.deeds)} ${random.oneOf(WORDS.places)}, ${number}`;
}

function sentences(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => random.oneOf(WORDS.sentences)).join(' ');
}

/** `YYYY-MM-DD`, so many days after the first of a year. */
function dayAt(year: number, days: number): string {
  return new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10);
}
