/** The ways to become a mentor, as the mentor's form asks for them. */
export const WAYS = {
  region: 'Региональная программа',
  register: 'Федеральный реестр',
  unsure: 'Пока неизвестно',
} as const;
