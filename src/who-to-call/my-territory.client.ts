import { fetchTerritory } from './fetch-territory.client.ts';
import {
  forgetTerritory,
  keptTerritory,
  tellTerritoryChanged,
  watchTerritory,
} from './kept-territory.client.ts';
import type { Territory, TerritoryGroup } from './territory.ts';

for (const block of document.querySelectorAll<HTMLElement>('[data-my-territory]')) start(block);

function start(block: HTMLElement): void {
  const call = block.querySelector<HTMLElement>('[data-call]');
  const more = block.querySelector<HTMLElement>('[data-more]');
  const [untold] = call?.children ?? [];
  if (!call || !more || !untold) return;

  const fill = async () => {
    const kept = keptTerritory();
    call.replaceChildren(untold);
    more.replaceChildren();
    if (!kept) return;
    const territory = await fetchTerritory(block.dataset.url ?? '', kept.id);
    if (!territory || keptTerritory()?.id !== kept.id) return;
    if (territory.contact.phone) call.replaceChildren(...phoneOf(territory));
    more.replaceChildren(...territory.groups.map(toSection));
  };
  block.querySelector('[data-forget]')?.addEventListener('click', () => {
    forgetTerritory();
    tellTerritoryChanged();
    document.querySelector('main')?.focus(); // the block has just gone
  });
  watchTerritory(fill);
  void fill();
}

function phoneOf({ contact: { phone, isSample } }: Territory): (Node | string)[] {
  return [toLink(phone?.href ?? '', phone?.label ?? ''), isSample ? ' (для примера)' : ''];
}

function toSection({ title, links }: TerritoryGroup): HTMLElement {
  const section = document.createElement('div');
  const heading = document.createElement('p');
  const list = document.createElement('ul');
  heading.className = 'small';
  heading.append(title);
  for (const { label, href, note } of links) {
    const item = document.createElement('li');
    item.append(toLink(href, label));
    if (note) item.append(` ${note}`);
    list.append(item);
  }
  section.append(heading, list);
  return section;
}

function toLink(href: string, label: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(label);
  return link;
}
