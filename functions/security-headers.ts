/** What the built pages need beyond their own files. */
export interface PagePolicy {
  /** Hashes of the scripts that the build wrote into pages: `sha256-…`. */
  readonly scriptHashes: readonly string[];
  /** Where the tiles under the detailed map come from: `https://tiles.nastavnik.ru`. */
  readonly mapTilesOrigin?: string | undefined;
  /** Hosts whose players a page may show after a click that names them: `https://rutube.ru`. */
  readonly playerOrigins?: readonly string[] | undefined;
  /** The server that the editor's page talks to, when it is not this one: `https://gitlab.com`. */
  readonly editorOrigin?: string | undefined;
}

/** What a policy depends on: where the site stands, and what its pages need. */
export interface PolicyGround extends PagePolicy {
  /** Path of the site on its host, `/` or `/section/`. */
  readonly base: string;
}

/**
 * Headers that every answer carries, by the address it is given at.
 *
 * @param path path of the request, with the base.
 */
export function securityHeaders(path: string, ground: PolicyGround): Record<string, string> {
  const players = ground.playerOrigins?.length ? { 'frame-src': ground.playerOrigins.join(' ') } : {};
  const policy = { ...STRICT, ...players, ...exceptionsFor(path, ground) };
  const framing = FRAME_OPTIONS[policy['frame-ancestors']];
  return {
    'content-security-policy': toPolicy({
      ...policy,
      'script-src': withHashes(policy['script-src'], ground),
    }),
    'x-content-type-options': 'nosniff',
    ...(framing && { 'x-frame-options': framing }),
    // The form's municipality comes from the referring page when scripts are off, so it stays within the site.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  };
}

function withHashes(sources: string, { scriptHashes }: PagePolicy): string {
  if (sources === "'none'") return sources;
  return sources + scriptHashes.map((hash) => ` '${hash}'`).join('');
}

type Directives = Readonly<Record<string, string>>;

/** The older header says the same of frames; of a page that anyone may frame it says nothing. */
const FRAME_OPTIONS: Directives = { "'none'": 'DENY', "'self'": 'SAMEORIGIN' };

const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'media-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} satisfies Directives;

function exceptionsFor(path: string, { base, mapTilesOrigin, editorOrigin }: PolicyGround): Directives {
  // The search index is read by WebAssembly, in a worker that obeys the policy of its own script's answer.
  if (path.startsWith(`${base}search/`) || path.startsWith(`${base}pagefind/`))
    return { 'script-src': "'self' 'wasm-unsafe-eval'" };
  // Decap writes style elements and shows previews in frames of its own.
  if (path === `${base}admin/`) {
    return {
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' blob: data:",
      'connect-src': ["'self' blob:", editorOrigin].filter(Boolean).join(' '),
      'frame-src': "'self' blob:",
      'frame-ancestors': "'self'",
    };
  }
  // Pieces for sites of schools and municipalities: no script, no form, nothing to be tricked into.
  if (path.startsWith(`${base}embedded/`)) return { 'script-src': "'none'", 'frame-ancestors': '*' };
  // The page that offers these pieces shows them.
  if (path.startsWith(`${base}embed/`)) return { 'frame-src': "'self'" };
  if (mapTilesOrigin !== undefined && path.startsWith(`${base}map/`))
    return { 'img-src': `${STRICT['img-src']} ${mapTilesOrigin}` };
  return {};
}

function toPolicy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
