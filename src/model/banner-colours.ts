/** Colours of the brand that a banner may wear, by their names on the brand page. */
export const BANNER_COLOURS = {
  pine: 'Хвоя',
  ink: 'Чернила',
  amber: 'Янтарь',
  coral: 'Коралл',
  teal: 'Волна',
  mint: 'Мята',
  sky: 'Небо',
  sand: 'Песок',
  cream: 'Сливки',
  white: 'Белый',
} as const;

export type BannerColour = keyof typeof BANNER_COLOURS;
