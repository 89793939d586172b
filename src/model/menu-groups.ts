/** Headings of the editor's menu, in its order, as an editor thinks of the work. */
export const MENU_GROUPS = {
  territory: 'Моя территория',
  people: 'Люди',
  practices: 'Практики',
  events: 'События',
  media: 'Медиа',
  documents: 'Документы',
  site: 'Сайт',
} as const;

export type MenuGroup = keyof typeof MENU_GROUPS;
