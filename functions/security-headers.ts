type Directives = Readonly<Record<string, string>>;

/**
 * Headers that every answer carries, by the address it is given at.
 *
 * @param path path of the request, with the base.
 * @param base path of the site on its host, `/` or `/section/`.
 */
export function securityHeaders(path: string, base: string): Record<string, string> {
  return {
    'content-security-policy': toPolicy({ ...STRICT, ...exceptionsFor(path, base) }),
    'x-content-type-options': 'nosniff',
    // The form's municipality comes from the referring page when scripts are off, so it stays within the site.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  };
}

const STRICT: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

function exceptionsFor(path: string, base: string): Directives {
  // The search index is read by WebAssembly, in a worker that obeys the policy of its own script's answer.
  if (path.startsWith(`${base}search/`) || path.startsWith(`${base}pagefind/`))
    return { 'script-src': "'self' 'wasm-unsafe-eval'" };
  // Decap writes style elements and shows previews in frames of its own.
  if (path.startsWith(`${base}admin/`)) {
    return {
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' blob: data:",
      'connect-src': "'self' blob:",
      'frame-src': "'self' blob:",
      'frame-ancestors': "'self'",
    };
  }
  return {};
}

function toPolicy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
