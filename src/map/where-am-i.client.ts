const LOOKING = 'Узнаём место…';
const FAILED = 'Не получилось загрузить карту. Проверьте связь и нажмите ещё раз.';

for (const root of document.querySelectorAll<HTMLElement>('[data-where-am-i]')) offerWhereAmI(root);

function offerWhereAmI(root: HTMLElement): void {
  const answer = root.querySelector('[data-where-answer]');
  root.querySelector('[data-where-button]')?.addEventListener('click', async () => {
    if (!answer || answer.textContent === LOOKING) return;
    answer.textContent = LOOKING;
    try {
      const { answerWhere } = await import('./answer-where.client.ts');
      answer.replaceChildren(...(await answerWhere(root.dataset.whereAmI ?? '')));
    } catch (problem) {
      console.warn(problem);
      answer.textContent = FAILED;
    }
  });
}
