import { type Fork, followAnswers } from './follow-answers.ts';
import { givenLine } from './given-line.client.ts';
import { wayTo } from './way-to.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-which-way]')) start(root);

function start(root: HTMLElement): void {
  const parts = [...root.querySelectorAll<HTMLElement>(':scope > section')];
  const questions = parts.filter(({ dataset }) => 'wayQuestion' in dataset);
  const forks: Fork[] = questions.map((question) => ({
    id: question.id,
    answers: linksOf(question).map(({ hash }) => ({ leads: hash.slice(1) })),
  }));

  const show = () => {
    const { given, at } = followAnswers(forks, answersKept());
    // An address that names a part shows it, as long as nothing is answered.
    const named = parts.find(({ id }) => given.length === 0 && `#${id}` === location.hash);
    const shown = named ?? parts.find(({ id }) => id === at);
    const isEnd = shown !== undefined && 'wayEnding' in shown.dataset;
    for (const part of parts) part.hidden = part !== shown && !(isEnd && 'whomToCall' in part.dataset);
    root.dataset.isReady = '';
    if (isEnd) tellAnswers(shown, given);
    return shown;
  };
  const showAndFocus = () => show()?.querySelector('h2')?.focus();
  const goTo = (answers: readonly number[]) => {
    history.pushState({ answers }, '', location.pathname + location.search);
    showAndFocus();
  };
  const tellAnswers = (ending: HTMLElement, given: ReturnType<typeof followAnswers>['given']) => {
    const block = ending.querySelector<HTMLElement>('[data-way-answers]');
    const lines = given.map(({ id, answer }, place) => {
      const question = questions.find((one) => one.id === id);
      return givenLine({
        question: question?.querySelector('h2')?.textContent ?? '',
        answer: linksOf(question)[answer]?.textContent?.trim() ?? '',
        change: () => goTo(answersKept().slice(0, place)),
      });
    });
    block?.querySelector('[data-way-given]')?.replaceChildren(...lines);
    if (block) block.hidden = given.length === 0;
  };

  for (const question of questions) {
    for (const [answer, link] of linksOf(question).entries()) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo([...answersBefore(forks, question.id), answer]);
      });
    }
  }
  on(root, '[data-way-back]', ({ id }) => goTo(answersBefore(forks, id).slice(0, -1)));
  on(root, '[data-way-again]', () => goTo([]));
  on(root, '[data-way-print]', () => print());
  addEventListener('popstate', showAndFocus);
  show();
}

/** What led to this question: the answers given, or, where the address alone did, the shortest row of them. */
function answersBefore(forks: readonly Fork[], id: string): number[] {
  const { given, at } = followAnswers(forks, answersKept());
  return at === id ? given.map(({ answer }) => answer) : wayTo(forks, id);
}

/** They live in this entry of the browser's history alone. */
function answersKept(): number[] {
  const kept: unknown = history.state?.answers;
  return Array.isArray(kept) ? kept.filter((answer) => Number.isInteger(answer)) : [];
}

function linksOf(question: HTMLElement | undefined): HTMLAnchorElement[] {
  return [...(question?.querySelectorAll<HTMLAnchorElement>('li > a') ?? [])];
}

/** Gives the part of the page that the button stands in. */
function on(root: HTMLElement, selector: string, act: (part: HTMLElement) => void): void {
  for (const button of root.querySelectorAll<HTMLElement>(selector)) {
    button.addEventListener('click', () => act(button.closest('section') ?? root));
  }
}
