import { fetchTerritory } from '../who-to-call/fetch-territory.client.ts';
import { keptTerritory } from '../who-to-call/kept-territory.client.ts';
import type { Territory } from '../who-to-call/territory.ts';

for (const block of document.querySelectorAll<HTMLElement>('[data-whom-to-call]')) start(block);

function start(block: HTMLElement): void {
  const list = block.querySelector('select');
  const contact = block.querySelector<HTMLElement>('[data-way-contact]');
  if (!list || !contact) return;

  const show = async () => {
    const id = list.value;
    passToForms(id);
    const territory = id ? await fetchTerritory(block.dataset.url ?? '', id) : undefined;
    if (id === list.value) contact.replaceChildren(...(territory ? wordsOf(territory) : []));
  };
  list.addEventListener('change', show);
  const kept = keptTerritory();
  if (kept) list.value = kept.id;
  if (list.value) void show();
}

/** The forms at the end open with the municipality that was picked. */
function passToForms(municipality: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-way-ending] a.button--call')) {
    const address = new URL(link.href);
    if (municipality) address.searchParams.set('municipality', municipality);
    else address.searchParams.delete('municipality');
    link.href = address.href;
  }
}

function wordsOf({ name, contact: { post, phone, email, hours, isSample } }: Territory): (string | Node)[] {
  const links = [phone, { label: email, href: `mailto:${email}` }].flatMap((found) => {
    if (!found) return [];
    const link = document.createElement('a');
    link.href = found.href;
    link.append(found.label);
    return [link, ' '];
  });
  const who = [`${name}: ${post.charAt(0).toLowerCase()}${post.slice(1)}`, hours && `отвечает ${hours}`];
  return [`${who.filter(Boolean).join(', ')}. `, ...links, isSample ? '(для примера)' : ''];
}
