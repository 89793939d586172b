/** Phones have a sheet of their own to send a text with; where there is none, the links beside it stay. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share-url]')) {
  const { shareTitle: title = '', shareText: text = '', shareUrl: url = '' } = button.dataset;
  if (!navigator.canShare?.({ title, text, url })) continue;
  button.hidden = false;
  // A visitor who closes the sheet has changed their mind: nothing went wrong.
  button.addEventListener('click', () => navigator.share({ title, text, url }).catch(() => undefined));
}
