import { reference } from './reference.ts';

/** The municipality an entry belongs to; left out where it belongs to the whole region. */
export const municipality = () =>
  reference('municipalities').optional().meta({
    label: 'Территория',
    hint: 'Оставьте пустым, если запись обо всём регионе. У готовой записи территорию не меняют: создайте новую.',
  });
