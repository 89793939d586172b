import { PASSED_KEY, readPassed } from './passed.ts';

const progress = document.querySelector<HTMLElement>('[data-progress]');

show();
progress?.querySelector('button')?.addEventListener('click', () => {
  localStorage.removeItem(PASSED_KEY);
  show();
  document.querySelector<HTMLElement>('#modules')?.focus();
});

function show(): void {
  const passed = savedIds();
  for (const mark of document.querySelectorAll<HTMLElement>('[data-passed]')) {
    mark.hidden = !passed.includes(mark.dataset.passed ?? '');
  }
  if (progress) progress.hidden = passed.length === 0;
}

function savedIds(): string[] {
  try {
    return readPassed(localStorage.getItem(PASSED_KEY));
  } catch {
    return [];
  }
}
