import { isRecord } from './is-record.ts';
import type { OwnedPath } from './owner-of-path.ts';
import type { Problem } from './problem.ts';

/** Whether an entry lies in the folder of the municipality that it names: rights go by the folder, pages by the field. */
export function placeProblems({ definition, municipality }: OwnedPath, data: unknown): Problem[] {
  if (!('folder' in definition.place) || !definition.place.isByMunicipality) return [];
  const named = isRecord(data) ? data.municipality || undefined : undefined;
  if (named === municipality) return [];
  return [
    {
      field: 'Территория',
      words: `Запись лежит ${municipality ? `в папке «${municipality}»` : 'среди записей всего региона'}, а в поле ${named ? `стоит «${named}»` : 'пусто'}`,
      advice: 'Верните прежнюю территорию или создайте запись заново: она ляжет в нужную папку',
    },
  ];
}
