const menuOpener = document.querySelector<HTMLDetailsElement>('[data-menu]');
const menuGroups = [...document.querySelectorAll<HTMLDetailsElement>('[data-menu-group]')];

// The browser itself opens, folds and lets one group close another; these ways to close come on top.
document.addEventListener('keydown', ({ key }) => {
  const open = [...menuGroups, menuOpener].find((menu) => menu?.open);
  if (key !== 'Escape' || !open) return;
  open.open = false;
  open.querySelector('summary')?.focus();
});
document.addEventListener('click', ({ target }) => foldAllBut(target));
// A group left by the keyboard would cover what has the focus now.
document.addEventListener('keyup', ({ key }) => {
  if (key === 'Tab') foldAllBut(document.activeElement);
});

function foldAllBut(target: EventTarget | null): void {
  for (const group of menuGroups) {
    if (!(target instanceof Node && group.contains(target))) group.open = false;
  }
}
