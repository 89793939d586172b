import { toCsv } from '../../csv/to-csv.ts';
import type { Roadmap } from '../../model/roadmaps.ts';
import { regionalPointView } from '../../sections/roadmap/regional-point-view.ts';

/** The regional plan as a table. */
export function regionalCsv({ points, participants, source }: Roadmap): string {
  const rows = points.map((point) => {
    const { number, title, kind, term, responsible, mark, proof } = regionalPointView(point, participants);
    const who = responsible.map(({ label }) => label).join('; ');
    return [number, title, kind, term, who, mark?.words, proof, source];
  });
  return toCsv(COLUMNS, rows);
}

const COLUMNS = [
  '№',
  'Что сделать',
  'О чём',
  'Срок',
  'Кто отвечает',
  'Состояние',
  'Подтверждение',
  'Источник',
];
