import type { Reminder } from '../model/reminder.ts';

/** Lays a folded list of what needs an editor's eye over Decap; nothing to look at leaves the page as it is. */
export function showReminders(reminders: readonly Reminder[]): void {
  const place = document.querySelector<HTMLDetailsElement>('[data-admin-reminders]');
  const count = reminders.reduce((sum, { lines }) => sum + lines.length, 0);
  if (!place || count === 0) return;
  place.querySelector('summary')?.append(`: ${count}`);
  place.append(...reminders.flatMap(toElements));
  place.hidden = false;
}

function toElements({ title, lines }: Reminder): HTMLElement[] {
  const heading = document.createElement('p');
  heading.textContent = `${title}:`;
  const list = document.createElement('ul');
  list.append(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  return [heading, list];
}
