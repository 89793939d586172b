/** Turns the links of videos into players, each at the visitor's press and not before. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-player]')) {
  link.addEventListener('click', (event) => {
    const { player } = link.dataset;
    if (!player || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = createPlayer(player, link.dataset.title ?? '');
    link.replaceWith(frame);
    frame.focus();
  });
}

function createPlayer(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  frame.allow = 'autoplay; fullscreen; encrypted-media; picture-in-picture';
  // Hosts refuse to play for a page that hides where it is.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.className = 'video__player';
  return frame;
}
