import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { PublishedSite } from '../dependencies.ts';
import { readFacts, readPolicy } from './live-facts.ts';
import { createNotFound } from './static-files/create-not-found.ts';
import { createStaticFiles } from './static-files/create-static-files.ts';

/** The build that visitors see; another takes its place in one step. */
export interface LiveSite {
  /** What the form functions need of the current build. */
  read(): PublishedSite;
  serve(request: IncomingMessage, response: ServerResponse): void;
  /**
   * Puts another build in place. Pages opened before may still load the scripts of the build they came from, but not
   * its pictures: a consent may have ended between the two.
   */
  show(buildFolder: string): void;
  /** The builds that files are served from. */
  folders(): readonly string[];
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
      const isPartOfPage = PART_OF_PAGE.test(request.url ?? '');
      files(request, response, () => {
        if (!isPartOfPage) return notFound(response);
        formerFiles(request, response, () => notFound(response));
      });
    },
    show: (folder) => {
      former = current;
      current = openBuild(folder, base);
    },
    folders: () => [current.folder, former.folder],
  };
}

const PART_OF_PAGE = /^\/_astro\/[^?]+\.(?:js|css|woff2)(?:\?|$)/;

function openBuild(folder: string, base: string) {
  const site = join(folder, 'site');
  const functions = join(folder, 'functions');
  const policy = readPolicy(folder);
  const ground = { base, ...policy };
  return {
    folder,
    files: createStaticFiles(site, ground),
    notFound: createNotFound(site, ground),
    facts: readFacts(folder),
    policy,
    shell: readFileSync(join(functions, 'shell', 'index.html'), 'utf8'),
  };
}
