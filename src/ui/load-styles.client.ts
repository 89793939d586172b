/** Adds a stylesheet to the page and waits until it applies. */
export function loadStyles(url: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(url)}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`Не загрузился файл оформления ${url}`));
    });
    document.head.append(link);
  });
}
