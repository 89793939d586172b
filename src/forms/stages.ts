/** How far an application has come. The applicant sees it by its number; people of the centre move it. */
export type Stage = (typeof STAGES)[number]['id'];

export const STAGES = [
  { id: 'received', label: 'Получена', meaning: 'Оператор видит заявку и скоро ею займётся.' },
  { id: 'passed', label: 'Передана координатору', meaning: 'Её ведёт координатор вашей территории.' },
  { id: 'invited', label: 'Приглашение', meaning: 'Вас пригласили на встречу или ждут вашего ответа.' },
  { id: 'closed', label: 'Закрыта', meaning: 'По заявке сделано всё, о чём договорились.' },
] as const;

export function isStage(text: string): text is Stage {
  return STAGES.some(({ id }) => id === text);
}

export function stageLabel(stage: Stage): string {
  return STAGES.find(({ id }) => id === stage)?.label ?? stage;
}
