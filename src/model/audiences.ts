/** Whom a campaign or a landing page speaks to; the values stand in the content. */
export const AUDIENCES = {
  mentors: 'Будущие наставники',
  parents: 'Родители',
  teenagers: 'Подростки',
  schools: 'Школы и колледжи',
  business: 'Бизнес',
  ngo: 'Некоммерческие организации',
} as const;
