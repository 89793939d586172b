const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const;

/** A paper's file as a page of the site answers with it. */
export function paperAnswer(bytes: Uint8Array<ArrayBuffer>, format: keyof typeof TYPES): Response {
  return new Response(bytes, { headers: { 'content-type': TYPES[format] } });
}
