/** What other sites may show of this one in a frame of theirs. */
export interface Piece {
  /** Part of its addresses. */
  readonly id: string;
  readonly title: string;
  /** What it shows and whom it helps. */
  readonly about: string;
  /** In pixels, measured in a frame 600 pixels wide; in a narrower one the frame scrolls. */
  readonly height: number;
  /** The page that tells the same about the whole region. */
  readonly path: string;
}

/** In the order of the page that offers them. */
export const PIECES = [
  {
    id: 'territory',
    title: 'Наставничество у нас',
    about: 'К кому обратиться на территории: должность, рабочий телефон и почта, ближайший центр.',
    height: 740,
    path: '/map/',
  },
  {
    id: 'events',
    title: 'Ближайшие события',
    about: 'Три ближайшие встречи территории и общие события региона. Прошедшие уходят сами.',
    height: 720,
    path: '/events/',
  },
  {
    id: 'practices',
    title: 'Лучшие практики',
    about: 'Три практики территории. Пока своих нет, видны практики соседей.',
    height: 940,
    path: '/practices/',
  },
  {
    id: 'apply',
    title: 'Подать заявку',
    about: 'Кнопки для взрослых, семей и организаций. Территория в форме уже выбрана.',
    height: 460,
    path: '/become-mentor/',
  },
] as const satisfies readonly Piece[];

export type PieceId = (typeof PIECES)[number]['id'];

/** The name by which the piece of the whole region goes among those of municipalities. */
export const WHOLE_REGION = 'region';
