import type { MapMarker } from './detailed-map-data.ts';
import { type FoundPlace, findPlace } from './find-place.ts';
import { loadMapData } from './load-map-data.client.ts';
import { accuracyWords, distanceWords, foundWords, type NotFound, notFoundWords } from './place-words.ts';

/** Where the visitor is, in words and links. The place never leaves this function: the map comes to the device. */
export async function answerWhere(dataUrl: string): Promise<Element[]> {
  const position = await askDevice();
  if (typeof position === 'string') return [paragraph(notFoundWords(position))];
  const data = await loadMapData(dataUrl);
  const { latitude, longitude, accuracy } = position.coords;
  const found = findPlace({ latitude, longitude }, data);
  const warning = accuracyWords(accuracy);
  return [paragraph(foundWords(found)), ...toElements(found), ...(warning ? [paragraph(warning)] : [])];
}

/** The place of the last five minutes will do; a cold receiver gets 15 seconds. */
const POSITION = { timeout: 15_000, maximumAge: 300_000 };

function askDevice(): Promise<GeolocationPosition | NotFound> {
  if (!isSecureContext) return Promise.resolve('insecure');
  const { geolocation } = navigator;
  if (!geolocation) return Promise.resolve('unknown');
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      resolve,
      ({ code }) => resolve(([undefined, 'refused', 'unavailable', 'late'] as const)[code] ?? 'unavailable'),
      POSITION,
    );
  });
}

function toElements(found: FoundPlace): Element[] {
  if (found.kind !== 'inside') {
    return [
      list(found.centres.map(({ kilometres, places }) => [...places.map(linkTo), distanceWords(kilometres)])),
    ];
  }
  const own = document.createElement('strong');
  own.append(linkTo(found.place));
  if (found.neighbours.length === 0) return [own];
  return [own, paragraph('Не угадали? Рядом:'), list(found.neighbours.map((place) => [linkTo(place)]))];
}

function list(items: readonly (readonly (Node | string)[])[]): Element {
  const element = document.createElement('ul');
  for (const item of items) {
    const line = document.createElement('li');
    line.append(...item.flatMap((part, index) => (index === 0 ? [part] : [', ', part])));
    element.append(line);
  }
  return element;
}

function linkTo({ title, href }: MapMarker): Element {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  return link;
}

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
