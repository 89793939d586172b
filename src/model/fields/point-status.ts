import { choice } from './choice.ts';

/** How far a point of a road map is; without a status the site says nothing about it. */
export const pointStatus = () =>
  choice({ done: 'сделано', underway: 'в работе' }).meta({
    label: 'Состояние',
    hint: '«Сделано» ставят только вместе с подтверждением.',
  });
