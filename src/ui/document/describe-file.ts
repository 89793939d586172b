const NUMBER = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
const KILOBYTE = 1024;

/**
 * What a visitor on a slow network wants to know before a download: «PDF, 240 КБ».
 *
 * @param address of the file; its ending is its format
 * @param bytes size of the file
 */
export function describeFile(address: string, bytes: number): string {
  const format = /\.([a-z0-9]+)$/i.exec(new URL(address, 'file:///').pathname)?.[1];
  return [format?.toUpperCase(), formatSize(bytes)].filter(Boolean).join(', ');
}

function formatSize(bytes: number): string {
  if (bytes < KILOBYTE) return `${bytes}\u00a0Б`;
  const kilobytes = bytes / KILOBYTE;
  if (kilobytes < KILOBYTE) return `${Math.round(kilobytes)}\u00a0КБ`;
  return `${NUMBER.format(kilobytes / KILOBYTE)}\u00a0МБ`;
}
