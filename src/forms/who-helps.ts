import type { Option } from './questions/option.ts';

/** Where mentors and helpers come from (постановление № 5/7-нл, пункты 18 и 19 плана). */
export const WHO_HELPS: readonly Option[] = [
  { id: 'student', label: 'Студент или студентка' },
  { id: 'teacher', label: 'Педагог' },
  { id: 'parent', label: 'Родитель' },
  { id: 'alumnus', label: 'Выпускник или выпускница' },
  { id: 'partner', label: 'Предприниматель или партнёр' },
  { id: 'volunteer', label: 'Волонтёр' },
  { id: 'svo', label: 'Участник СВО' },
  { id: 'honoured', label: 'Человек с наградами или заслугами' },
  { id: 'other', label: 'Другое' },
];
