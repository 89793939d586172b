/** Where a file that lies beside a video's entry stands on the site, from its base. */
export function videoFilePath(id: string, file: string): string {
  const folder = id.includes('/') ? `${id.slice(0, id.lastIndexOf('/'))}/` : '';
  return `/videos/files/${folder}${file}`;
}
