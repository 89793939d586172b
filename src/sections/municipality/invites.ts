/** What a municipality does not have yet, and how a visitor can bring it there. */
export interface Invite {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly path: string;
}

/** What to offer beside the blocks that a page has: one invitation for each that is missing. */
export function invitesBeside(blocks: readonly { readonly id: string }[]): Invite[] {
  const shown = new Set(blocks.map(({ id }) => id));
  return Object.entries(INVITES).flatMap(([id, invite]) => (shown.has(id) ? [] : [invite]));
}

/** By the missing block, the most useful first. */
const INVITES: Readonly<Record<string, Invite>> = {
  mentors: {
    title: 'Наставники',
    text: 'Взрослому, которому есть чем поделиться, здесь будут рады. Опыт не нужен: всему научат.',
    label: 'Стать наставником',
    path: '/become-mentor/',
  },
  events: {
    title: 'Встречи',
    text: 'Можно собрать людей в библиотеке, мастерской или на катке. Предложите место и день.',
    label: 'Предложить встречу',
    path: '/contacts/',
  },
  practices: {
    title: 'Практики',
    text: 'Ваше дело с подростками получилось? Расскажите, и его повторят в других местах.',
    label: 'Рассказать о практике',
    path: '/practices/template/',
  },
  partners: {
    title: 'Партнёры',
    text: 'Организация может помочь местом, занятием или поездкой.',
    label: 'Стать партнёром',
    path: '/partners/',
  },
};
