import {
  divIcon,
  geoJSON,
  type LatLngBounds,
  type Map as LeafletMap,
  marker,
  Path,
  point,
  tileLayer,
} from 'leaflet';
import leafletStyles from 'leaflet/dist/leaflet.css?url';
import { loadStyles } from '../ui/load-styles.client.ts';
import { areasOf, type BoundariesOrigin } from './boundaries.ts';
import ownStyles from './detailed-map.css?url';
import { type DetailedMapData, landOf, type MapMarker } from './detailed-map-data.ts';
import { createMap } from './leaflet-map.client.ts';

/** From this zoom the names of districts have room beside their dots. */
const ZOOM_FOR_NAMES = 7.5;
const TARGET = 24;
/** How far, in pixels, a district around a city stands from it beyond its true distance, so that both can be hit. */
const NUDGE = 14;
const MARGIN = point(12, 12);

interface Tiles {
  readonly tilesUrl?: string | undefined;
  readonly tilesAttribution?: string | undefined;
}

/** Puts the map that moves and zooms into `frame`; the function it returns takes the map away. */
export async function openDetailedMap(
  frame: HTMLElement,
  data: DetailedMapData,
  tiles: Tiles,
): Promise<() => void> {
  // Linked only now: an import would have Astro put them into the head of every page with a map.
  await loadStyles(leafletStyles);
  await loadStyles(ownStyles);
  frame.hidden = false;

  const canvas = document.createElement('div');
  const panel = document.createElement('p');
  canvas.className = 'detailed-map';
  panel.className = 'detailed-map-panel';
  panel.textContent = 'Выберите точку на карте — здесь появится ссылка на территорию.';
  frame.replaceChildren(canvas, panel);

  const map = createMap(canvas, tiles.tilesUrl ? 17 : 11);
  if (tiles.tilesUrl) {
    const attribution = tiles.tilesAttribution ?? '';
    // Keepers of tiles refuse who does not say which site asks; the address of the page stays here.
    tileLayer(tiles.tilesUrl, { attribution, maxZoom: 17, referrerPolicy: 'origin' }).addTo(map);
    canvas.classList.add('has-tiles');
  }
  const bounds = drawLand(map, data);
  drawAreas(map, data, panel);
  const stopFitting = keepWhole(map, bounds);
  for (const place of data.markers) addMarker(map, place, panel);
  nameByZoom(map, canvas);

  return () => {
    stopFitting();
    map.remove();
    frame.replaceChildren();
  };
}

function drawLand(map: LeafletMap, data: DetailedMapData): LatLngBounds {
  const { borders, rivers, names } = data;
  const layer = (className: string) => ({ interactive: false, style: { className } });
  geoJSON(borders, layer('detailed-map-border')).addTo(map);
  const land = geoJSON(landOf(data), layer('detailed-map-land')).addTo(map);
  geoJSON([...rivers], layer('detailed-map-river')).addTo(map);
  for (const { label, labelAt, labelTurn } of names) {
    const text = textNode(label);
    text.style.rotate = `${labelTurn}deg`;
    const icon = divIcon({ className: 'detailed-map-name', html: text, iconSize: [0, 0] });
    const [longitude, latitude] = labelAt;
    marker([latitude, longitude], { icon, interactive: false, keyboard: false }).addTo(map);
  }
  return land.getBounds();
}

/** The pointer's way to a municipality; the keyboard's and the ear's is the marker. */
function drawAreas(map: LeafletMap, { boundaries, markers }: DetailedMapData, panel: HTMLElement): void {
  if (!boundaries) return;
  for (const area of areasOf(boundaries)) {
    const place = markers.find(({ id }) => id === area.id);
    if (!place) continue;
    const layer = geoJSON(area, { style: { className: 'detailed-map-area' } }).addTo(map);
    layer.on('click', () => showInPanel(panel, place.title, place.href));
    for (const path of layer.getLayers()) {
      if (path instanceof Path) path.getElement()?.setAttribute('data-offers', place.offers.join(' '));
    }
  }
  map.attributionControl.addAttribution(attributionOf(boundaries));
}

/** Leaflet takes HTML; the words come from a file. */
function attributionOf({ source, sourceUrl }: BoundariesOrigin): string {
  const words = document.createElement(sourceUrl ? 'a' : 'span');
  if (sourceUrl) words.setAttribute('href', sourceUrl);
  words.textContent = `© ${source}`;
  return words.outerHTML;
}

function addMarker(
  map: LeafletMap,
  { title, short, href, latitude, longitude, isCity, away, offers }: MapMarker,
  panel: HTMLElement,
) {
  const icon = divIcon({
    className: isCity ? 'detailed-map-place is-city' : 'detailed-map-place',
    html: textNode(short),
    iconSize: [TARGET, TARGET],
    iconAnchor: [TARGET / 2 - away[0] * NUDGE, TARGET / 2 - away[1] * NUDGE],
  });
  const place = marker([latitude, longitude], { icon, title, riseOnHover: true }).addTo(map);
  const element = place.getElement();
  element?.setAttribute('role', 'link');
  element?.setAttribute('aria-label', title);
  if (element) element.dataset.offers = offers.join(' ');

  const choose = () => showInPanel(panel, title, href);
  element?.addEventListener('focus', () => {
    choose();
    place.setZIndexOffset(1000);
  });
  element?.addEventListener('blur', () => place.setZIndexOffset(0));
  element?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') location.assign(href);
  });
  place.on('click', ({ originalEvent }) => {
    choose();
    // A screen reader activates a link with a click that no pointer made.
    if (originalEvent.detail === 0) location.assign(href);
  });
}

function showInPanel(panel: HTMLElement, title: string, href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  panel.replaceChildren('Открыть страницу: ', link);
}

/** Fits the whole region at every size of the frame, until the visitor has zoomed in. */
function keepWhole(map: LeafletMap, bounds: LatLngBounds): () => void {
  const fitRegion = () => {
    const isWhole = map.getZoom() <= map.getMinZoom();
    map.invalidateSize({ pan: false });
    if (map.getSize().x === 0) return;
    map.setMinZoom(0);
    if (isWhole) map.fitBounds(bounds, { padding: MARGIN, animate: false });
    map.setMinZoom(map.getBoundsZoom(bounds, false, MARGIN.multiplyBy(2)));
  };
  fitRegion();
  map.setMaxBounds(bounds.pad(0.4));
  const observer = new ResizeObserver(fitRegion);
  observer.observe(map.getContainer());
  return () => observer.disconnect();
}

function nameByZoom(map: LeafletMap, canvas: HTMLElement): void {
  const update = () => canvas.classList.toggle('has-all-names', map.getZoom() >= ZOOM_FOR_NAMES);
  map.on('zoomend', update);
  update();
}

function textNode(text: string): HTMLElement {
  const name = document.createElement('span');
  name.textContent = text;
  return name;
}
