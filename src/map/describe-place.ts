import type { MapPlace } from './map-place.ts';

/** What the list says under a name: «центр — село Абатское; прежде — Абатский район». */
export function describePlace({
  centre,
  short,
  formerNames,
}: Pick<MapPlace, 'centre' | 'short' | 'formerNames'>): string {
  const outside = centre.isOutside ? ' (за пределами территории)' : '';
  const parts = [
    centre.name === short ? '' : `центр — ${centre.type} ${centre.name}${outside}`,
    formerNames.length > 0 ? `прежде — ${formerNames.join(', ')}` : '',
  ];
  return parts.filter(Boolean).join('; ');
}
