// How long a step may take on a machine that does much else; each is over in a fraction of it.

/** Anything in the editor. */
export const STEP_MS = 60_000;
/** A build of the site. */
export const BUILD_MS = 240_000;
/** A test with some steps and a build. */
export const TEST_MS = 300_000;
