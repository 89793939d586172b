import { forgetTerritory } from '../../who-to-call/kept-territory.client.ts';
import { areThreeInARow } from './are-three-in-a-row.ts';

const exit = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
let presses: number[] = [];

if (exit) {
  exit.addEventListener('click', (event) => {
    event.preventDefault();
    leave(exit);
  });
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === 'Escape' ? [...presses.slice(-2), timeStamp] : [];
    if (areThreeInARow(presses)) leave(exit);
  });
}

/**
 * The page goes from sight at once, however slow the network; the new one takes its place in the tab's history. The
 * next one at this device must not read where the visitor lives.
 */
function leave({ href, dataset }: HTMLAnchorElement): void {
  document.title = dataset.tabTitle ?? '';
  document.documentElement.hidden = true;
  forgetTerritory();
  location.replace(href);
}
