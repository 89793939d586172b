import { day } from './day.ts';

/** When someone last made sure that an entry that ages still holds: contacts, needs, offers. */
export const confirmedAt = () =>
  day().optional().meta({
    label: 'Когда сведения проверили',
    hint: 'Обновляйте дату, даже если ничего не изменилось: посетители видят, что сведениям можно верить.',
  });
