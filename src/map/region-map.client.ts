import { loadMapData } from './load-map-data.client.ts';

const OPEN = 'Открыть подробную карту';
const CLOSE = 'Закрыть подробную карту';
const LOADING = 'Загружаем карту…';
const OPENED = 'Подробная карта открыта.';
const FAILED =
  'Подробная карта не загрузилась. Схема и список работают и без неё. Чтобы попробовать ещё раз, обновите страницу.';

for (const root of document.querySelectorAll<HTMLElement>('[data-detailed-map]')) offerDetailedMap(root);

function offerDetailedMap(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-map-toggle]');
  const status = root.querySelector('[data-map-status]');
  const drawing = root.querySelector<HTMLElement>('[data-map-drawing]');
  const frame = root.querySelector<HTMLElement>('[data-map-frame]');
  if (!button || !status || !drawing || !frame) return;

  let close: (() => void) | undefined;
  const show = (isOpen: boolean) => {
    frame.hidden = !isOpen;
    drawing.hidden = isOpen;
    button.textContent = isOpen ? CLOSE : OPEN;
  };

  button.addEventListener('click', async () => {
    if (status.textContent === LOADING) return;
    if (close) {
      close();
      close = undefined;
      show(false);
      status.textContent = '';
      return;
    }
    status.textContent = LOADING;
    try {
      const [{ openDetailedMap }, data] = await Promise.all([
        import('./detailed-map.client.ts'),
        loadMapData(root.dataset.detailedMap ?? ''),
      ]);
      close = await openDetailedMap(frame, data, root.dataset);
      show(true);
      status.textContent = OPENED;
      frame.dispatchEvent(new Event('map-opened', { bubbles: true }));
    } catch (problem) {
      show(false);
      frame.replaceChildren();
      status.textContent = FAILED;
      console.warn(problem);
    }
  });
}
