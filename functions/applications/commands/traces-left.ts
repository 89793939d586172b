import { refused } from './command.ts';

/** Said when another program keeps pieces of what was erased; the erasure itself is done. */
export const TRACES_LEFT = refused(
  'Стёрто, но следы ещё лежат в журнале файла заявок: его читает другая программа. Это может быть просмотр базы или копирование. Закройте её и выполните: npm run applications -- purge',
);
