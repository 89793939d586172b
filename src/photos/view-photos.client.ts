import PhotoSwipe, { type SlideData } from 'photoswipe';
import viewerStyles from 'photoswipe/style.css?url';
import { loadStyles } from '../ui/load-styles.client.ts';
import ownStyles from './lightbox.css?url';

/**
 * Shows the photos of the page over it, beginning with one.
 *
 * @param links each leads to a large photo and stands in a `figure` with the small one and its caption
 */
export async function viewPhotos(links: readonly HTMLAnchorElement[], index: number): Promise<void> {
  await loadStyles(viewerStyles);
  await loadStyles(ownStyles);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const viewer = new PhotoSwipe({
    ...WORDS,
    index,
    dataSource: links.map(slideOf),
    loop: false,
    bgOpacity: 1,
    showHideAnimationType: isCalm ? 'none' : 'fade',
    zoomAnimationDuration: isCalm ? false : ZOOM_MILLISECONDS,
    // A place under the photo for its words.
    paddingFn: ({ x }) => ({ top: 60, bottom: x < NARROW ? 120 : 96, left: 0, right: 0 }),
  });
  addCaption(viewer, links);
  tellScreenReaders(viewer);
  keepFocus(viewer);
  closeByGesture(viewer);
  viewer.init();
}

const WORDS = {
  closeTitle: 'Закрыть',
  zoomTitle: 'Увеличить или уменьшить',
  arrowPrevTitle: 'Предыдущий снимок',
  arrowNextTitle: 'Следующий снимок',
  indexIndicatorSep: ' из ',
  errorMsg: 'Снимок не загрузился. Проверьте связь и откройте его ещё раз.',
};
const ZOOM_MILLISECONDS = 250;
const NARROW = 600;

/** The sizes that the page has already offered, and the largest one: the browser takes no more than the screen needs. */
function slideOf(link: HTMLAnchorElement): SlideData {
  const image = figureOf(link)?.querySelector('img');
  const source = figureOf(link)?.querySelector('source');
  const isSourceShown = source?.srcset.includes(new URL(image?.currentSrc || link.href).pathname);
  const sizes = isSourceShown ? source?.srcset : image?.srcset;
  const { width, height } = link.dataset;
  return {
    src: link.href,
    srcset: [sizes, `${link.href} ${width}w`].filter(Boolean).join(', '),
    width: Number(width),
    height: Number(height),
    alt: image?.alt ?? '',
    element: link,
  };
}

function figureOf(link: HTMLAnchorElement): HTMLElement | null {
  return link.closest('figure');
}

function addCaption(viewer: PhotoSwipe, links: readonly HTMLAnchorElement[]): void {
  viewer.on('uiRegister', () => {
    viewer.ui?.registerElement({
      name: 'caption',
      appendTo: 'root',
      onInit: (element) => {
        element.setAttribute('aria-live', 'polite');
        viewer.on('change', () => {
          const link = links[viewer.currIndex];
          const caption = link && figureOf(link)?.querySelector('[data-caption]')?.textContent;
          element.replaceChildren(...wordsOf(caption, viewer.currSlide?.data.alt));
        });
      },
    });
  });
}

/** The caption, and what is seen for those who do not see it; without a caption that is shown to all. */
function wordsOf(caption: string | null | undefined, alt = ''): (string | HTMLElement)[] {
  if (!caption) return [alt];
  const unseen = document.createElement('span');
  unseen.className = 'visually-hidden';
  unseen.textContent = `. ${alt}`;
  return [caption, unseen];
}

/** The library names its parts in English. */
function tellScreenReaders(viewer: PhotoSwipe): void {
  viewer.on('afterInit', () => {
    viewer.element?.setAttribute('aria-modal', 'true');
    viewer.element?.setAttribute('aria-label', 'Просмотр снимков');
    viewer.scrollWrap?.removeAttribute('aria-roledescription');
    for (const { el } of viewer.mainScroll.itemHolders) el.setAttribute('aria-roledescription', 'снимок');
  });
}

/** Tab goes round the buttons, also from one that the last photo has switched off; the library alone lets it out. */
function keepFocus(viewer: PhotoSwipe): void {
  viewer.on('keydown', ({ originalEvent: event }) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const buttons = [...(viewer.element?.querySelectorAll('button') ?? [])].filter(
      (button) => !button.disabled && button.checkVisibility({ visibilityProperty: true }),
    );
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    event.preventDefault();
    buttons.at(event.shiftKey ? Math.max(at, 0) - 1 : (at + 1) % buttons.length)?.focus();
  });
}

/** «Назад» on a phone closes the photo and not the page, where the browser can tell. */
function closeByGesture(viewer: PhotoSwipe): void {
  const { CloseWatcher } = window;
  if (!CloseWatcher) return;
  const watcher = new CloseWatcher();
  watcher.addEventListener('close', () => viewer.close());
  viewer.on('destroy', () => watcher.destroy());
}

declare global {
  interface Window {
    /** TypeScript does not know it yet. */
    readonly CloseWatcher?: new () => EventTarget & { destroy(): void };
  }
}
