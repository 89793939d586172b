/**
 * Elements that stick out of the screen to the right, and texts that are cut off.
 *
 * Runs in the page, so it takes nothing from outside itself.
 */
export function findSpills(): string[] {
  const width = document.documentElement.clientWidth;
  const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
    element.checkVisibility(),
  );
  const spills =
    document.documentElement.scrollWidth > width ? shown.filter((element) => sticksOut(element)) : [];
  return [
    ...(document.documentElement.scrollWidth > width
      ? [`scrolls to ${document.documentElement.scrollWidth}`]
      : []),
    ...spills.slice(0, 5).map((element) => `sticks out: ${nameOf(element)}`),
    ...shown.filter(isCutOff).map((element) => `cut off: ${nameOf(element)}`),
  ];

  function sticksOut(element: Element): boolean {
    if (element.getBoundingClientRect().right <= width + 1) return false;
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (around !== document.body && getComputedStyle(around).overflowX !== 'visible') return false;
    }
    return true;
  }

  /** Some of the element's own words lie outside of the box that hides what does not fit. */
  function isCutOff(element: HTMLElement): boolean {
    const words = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
    const frame = frameOf(element);
    if (words.length === 0 || !frame || frame.width <= 1) return false; // a frame of 1 px is for screen readers
    const range = document.createRange();
    return words.some((node) => {
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return (
        left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 3 || bottom > frame.bottom + 3
      );
    });
  }

  function frameOf(element: Element): DOMRect | undefined {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    for (
      let around: Element | null = element;
      around && around !== document.body;
      around = around.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (hides(overflowX) || hides(overflowY)) return around.getBoundingClientRect();
    }
    return undefined;
  }

  function nameOf(element: Element): string {
    return (element.cloneNode() as Element).outerHTML.slice(0, 120);
  }
}
