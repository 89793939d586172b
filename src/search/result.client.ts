import { formatPhone } from '../text/phone.ts';
import type { FoundPage } from './engine.ts';
import { shownWords } from './shown-words.ts';

/** One page found, as an item of the list. */
export function resultItem({ url, meta, filters, excerpt }: FoundPage): HTMLElement {
  const title = shownWords(meta.title ?? url);
  const place = [...(filters.section ?? []), ...(filters.municipality ?? [])].filter(
    (name) => name !== title,
  );
  const item = document.createElement('li');
  const link = element('a', 'found__title', title);
  link.href = url;
  const text = element('p', 'found__text');
  text.innerHTML = shownWords(excerpt);
  const kind = element('p', 'found__place', place.join(' · '));
  if (meta.example) kind.append(' ', element('span', 'tag', 'Пример'));
  item.append(link, kind, text, ...contact(meta));
  return item;
}

function contact({ phone, email }: FoundPage['meta']): HTMLElement[] {
  if (!phone && !email) return [];
  const line = element('p', 'found__contact', phone ? 'Позвонить: ' : 'Написать: ');
  const link = element('a', '', phone ? formatPhone(phone) : email);
  link.href = phone ? `tel:${phone}` : `mailto:${email}`;
  line.append(link);
  return [line];
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, kind: string, text = '') {
  const made = document.createElement(name);
  made.className = kind;
  made.textContent = text;
  return made;
}
