/** Opens the photos of a page one after another over it. The viewer itself comes with the first press. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-photo]')];

for (const [index, link] of links.entries()) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || hasNoPictures()) return;
    event.preventDefault();
    try {
      const { viewPhotos } = await import('./view-photos.client.ts');
      await viewPhotos(links, index);
    } catch {
      // The viewer did not load; the link leads to the same photo.
      location.assign(link.href);
    }
  });
}

/** The panel for low vision has put pictures away: who opens one wants just that one. */
function hasNoPictures(): boolean {
  return document.documentElement.dataset.images === 'off';
}
