for (const block of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const words = block.querySelector<HTMLElement>('[data-copy-words]');
  const said = block.querySelector('[role="status"]');
  block.querySelector('button')?.addEventListener('click', async () => {
    if (words && said) said.textContent = await copy(words);
  });
}

/** @returns what to tell the visitor */
async function copy(words: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(words.textContent.trim());
    return 'Скопировано';
  } catch {
    // No clipboard over plain http, and a browser may refuse it.
    getSelection()?.selectAllChildren(words);
    return 'Текст выделен. Теперь выберите «Копировать».';
  }
}
