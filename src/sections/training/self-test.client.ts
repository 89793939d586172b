import { addPassed, PASSED_KEY } from './passed.ts';

const test = document.querySelector<HTMLElement>('[data-self-test]');
const questions = [...(test?.querySelectorAll('fieldset') ?? [])];

test?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const question = target.closest('fieldset');
  const verdict = question?.querySelector('[data-verdict]');
  const answer = question?.querySelector('details');
  if (verdict)
    verdict.textContent = isRight(target) ? 'Верно.' : 'Пока нет. Прочтите ответ и попробуйте ещё.';
  if (answer) answer.open = true;
  if (questions.every(isSolved)) finish(test);
});

function isRight({ dataset }: HTMLInputElement): boolean {
  return dataset.right !== undefined;
}

function isSolved(question: HTMLFieldSetElement): boolean {
  return question.querySelector('[data-right]:checked') !== null;
}

function finish({ dataset: { selfTest = '' } }: HTMLElement): void {
  const total = document.querySelector('[data-total]');
  if (total) total.textContent = 'Всё верно! Модуль пройден.';
  try {
    localStorage.setItem(PASSED_KEY, addPassed(localStorage.getItem(PASSED_KEY), selfTest));
  } catch {
    // The browser keeps nothing: the visitor has seen the result, and that is enough.
  }
}
