import { control, Map as LeafletMap, type PanOptions, type PointExpression } from 'leaflet';

/** An empty Leaflet map with Russian controls, that the page's scrolling and reduced motion are safe from. */
export function createMap(canvas: HTMLElement, maxZoom: number): LeafletMap {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const options = {
    center: [57.5, 69] as [number, number],
    zoom: 0,
    zoomSnap: 0.1,
    maxZoom,
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    maxBoundsViscosity: 1,
  };
  const map = isStill ? new StillMap(canvas, { ...options, ...STILL }) : new LeafletMap(canvas, options);
  control.zoom({ zoomInTitle: 'Приблизить', zoomOutTitle: 'Отдалить' }).addTo(map);
  control.attribution({ prefix: false }).addTo(map);

  canvas.setAttribute('role', 'group');
  canvas.setAttribute('aria-label', 'Подробная карта: стрелки двигают, плюс и минус меняют масштаб');
  map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true');
  canvas.addEventListener('focusin', () => map.scrollWheelZoom.enable());
  canvas.addEventListener('focusout', () => map.scrollWheelZoom.disable());
  return map;
}

const STILL = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false };

/** Leaflet has no setting that stops the panning by keys and by focus from gliding. */
class StillMap extends LeafletMap {
  override panBy(offset: PointExpression, options?: PanOptions): this {
    return super.panBy(offset, { ...options, animate: false });
  }
}
