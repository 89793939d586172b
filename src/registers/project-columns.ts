import { PROJECT_STAGES, type Project } from '../model/projects.ts';
import type { Names } from './names.ts';
import type { ColumnOf } from './register.ts';

/** The register of mentoring projects with their stage of expert review. */
export function projectColumns(names: Names): ColumnOf<{ readonly data: Project }>[] {
  return [
    { key: 'title', label: 'Проект', pick: ({ data }) => data.title },
    { key: 'organisation', label: 'Чей проект', pick: ({ data }) => data.organisation },
    {
      key: 'municipality',
      label: 'Территория',
      pick: ({ data }) => names.municipality(data.municipality),
    },
    { key: 'summary', label: 'О чём', pick: ({ data }) => data.summary },
    {
      key: 'forms',
      label: 'Формы наставничества',
      type: 'list',
      pick: ({ data }) => data.forms.map(names.form),
    },
    { key: 'direction', label: 'Направление', pick: ({ data }) => names.direction(data.direction) },
    { key: 'stage', label: 'Этап', pick: ({ data }) => PROJECT_STAGES[data.stage] },
    { key: 'submittedOn', label: 'Подан', type: 'day', pick: ({ data }) => data.submittedOn },
    { key: 'decidedOn', label: 'Дата решения', type: 'day', pick: ({ data }) => data.decision?.day },
    { key: 'decidedBy', label: 'Кто решил', pick: ({ data }) => data.decision?.body },
    { key: 'result', label: 'Что получилось', pick: ({ data }) => data.result },
    { key: 'confirmedAt', label: 'Проверено', type: 'day', pick: ({ data }) => data.confirmedAt },
    { key: 'example', label: 'Пример', type: 'flag', pick: ({ data }) => data.example },
  ];
}
