const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  zip: 'application/zip',
};

/** A made file as a page of the site answers with it: its type by its name. */
export function fileAnswer({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}): Response {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'content-type': type } });
}
