interface Given {
  readonly question: string;
  readonly answer: string;
  change(): void;
}

/** A line of what was answered, with the button that asks again. */
export function givenLine({ question, answer, change }: Given): HTMLElement {
  const line = document.createElement('li');
  const words = document.createElement('strong');
  const button = document.createElement('button');
  words.append(answer);
  button.type = 'button';
  button.className = 'link';
  button.append('Изменить');
  button.setAttribute('aria-label', `Изменить ответ: ${question}`);
  button.addEventListener('click', change);
  line.append(`${question} `, words, ' ', button);
  return line;
}
