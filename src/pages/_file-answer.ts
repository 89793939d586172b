/** A made file as a page of the site answers with it, by its name's ending. */
export function fileAnswer({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }): Response {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type } });
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  zip: 'application/zip',
};
