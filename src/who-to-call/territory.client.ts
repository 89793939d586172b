import {
  forgetTerritory,
  keepTerritory,
  keptTerritory,
  tellTerritoryChanged,
  watchTerritory,
} from './kept-territory.client.ts';

const KEPT = 'Запомнили в этом браузере. Никуда не отправили.';
const FORGOTTEN = 'Забыли.';
const REFUSED = 'Браузер не хранит выбор. Добавьте эту страницу в закладки.';

const { documentElement: root } = document;

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-territory-button]') : null;
  if (button) press(button);
});
watchTerritory(show);
forgetTheGone();
show();

function press(button: HTMLElement): void {
  const { id = '', name = '' } = button.dataset;
  const isKept = keptTerritory()?.id === id;
  const answer = button.parentElement?.querySelector('[role=status]');
  if (isKept) forgetTerritory();
  const isDone = isKept || keepTerritory({ id, name });
  tellTerritoryChanged();
  if (answer) answer.textContent = isDone ? (isKept ? FORGOTTEN : KEPT) : REFUSED;
}

function show(): void {
  const kept = keptTerritory();
  if (kept) root.dataset.territory = kept.id;
  else delete root.dataset.territory;
  for (const place of all('[data-territory-name]')) place.textContent = kept?.name ?? '';
  for (const link of all<HTMLAnchorElement>('[data-territory-link]')) link.hash = kept?.id ?? '';
  for (const button of all('[data-territory-button]')) {
    const { id, remember = '', forget = '' } = button.dataset;
    button.textContent = id === kept?.id ? forget : remember;
  }
}

/** Where all municipalities stand, one that is kept and missing is no more. */
function forgetTheGone(): void {
  const kept = keptTerritory();
  const isWhole = document.querySelector('[data-all-territories]') !== null;
  if (isWhole && kept && !document.getElementById(kept.id)) forgetTerritory();
}

function all<Kind extends HTMLElement = HTMLElement>(selector: string): NodeListOf<Kind> {
  return document.querySelectorAll<Kind>(selector);
}
