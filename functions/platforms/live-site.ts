import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { SiteFacts } from '../../src/forms/site-facts.ts';
import { readFacts } from './live-facts.ts';
import { createNotFound, createStaticFiles } from './static-files.ts';

/** The build that visitors see; another takes its place in one step. */
export interface LiveSite {
  /** What the form functions need of the current build. */
  read(): { readonly facts: SiteFacts; readonly shell: string };
  serve(request: IncomingMessage, response: ServerResponse): void;
  /** Puts another build in place. Pages opened before may still load the scripts of the build they came from. */
  show(buildFolder: string): void;
}

/** @param buildFolder holds `site/` (public files) and `functions/` (the shell and the facts) */
export function createLiveSite(buildFolder: string, base: string): LiveSite {
  let current = openBuild(buildFolder, base);
  let former = current;
  return {
    read: () => current,
    serve: (request, response) => {
      const { files, notFound } = current;
      const formerFiles = former.files;
      const isHashedAsset = request.url?.startsWith('/_astro/') ?? false;
      files(request, response, () => {
        if (!isHashedAsset) return notFound(response);
        formerFiles(request, response, () => notFound(response));
      });
    },
    show: (folder) => {
      former = current;
      current = openBuild(folder, base);
    },
  };
}

function openBuild(folder: string, base: string) {
  const site = join(folder, 'site');
  return {
    files: createStaticFiles(site, base),
    notFound: createNotFound(site, base),
    facts: readFacts(folder),
    shell: readFileSync(join(folder, 'functions', 'shell', 'index.html'), 'utf8'),
  };
}
