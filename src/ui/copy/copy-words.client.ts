for (const button of document.querySelectorAll<HTMLElement>('[data-copy-button]')) {
  const words = button.closest('[data-copy]')?.querySelector<HTMLElement>('[data-copy-words]');
  button.addEventListener('click', async () => {
    const said = button.nextElementSibling;
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
    if (words instanceof HTMLTextAreaElement) words.select();
    else getSelection()?.selectAllChildren(words);
    return 'Текст выделен. Теперь выберите «Копировать».';
  }
}
