import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '../../functions/platforms/build-site.ts';
import { freePort } from '../e2e/start-site.ts';
import { nginxLacks, startNginx } from '../nginx.ts';
import { inFolder } from '../torture/in-folder.ts';
import { startServer } from '../torture/server-process.ts';
import type { Bench } from './bench.ts';
import { getAll, type ReadRate } from './get-all.ts';
import { median } from './median.ts';

const LEAST = 0.8;
const ROUNDS = 5;
const LOAD = { clients: 16, amount: 20_000 };
const PAGES = ['/', '/map/', '/mentors/', '/practices/', '/become-mentor/', '/events/'];

/** How fast the pages of the site come, against nginx that serves the same packed files. */
export const serving: Bench = {
  name: 'serving',
  measure: () =>
    inFolder(async (folder) => {
      const site = join(await buildSiteOnce(), 'site');
      const paths = [...PAGES, ...partsOfPages(site)];
      const node = await startServer({
        dataFolder: folder,
        entry: '../bench/site-server.ts',
        words: [resolve(site, '..')],
      });
      const nginx = nginxLacks === undefined ? await serveByNginx(folder, site) : undefined;
      if (nginx) await mustSendTheSame(node.port, nginx.port, paths);
      await getAll(node.port, paths, LOAD);
      const rounds: { node: ReadRate; nginx: ReadRate | undefined }[] = [];
      while (rounds.length < ROUNDS) {
        const rate = await getAll(node.port, paths, LOAD);
        rounds.push({ node: rate, nginx: nginx && (await getAll(nginx.port, paths, LOAD)) });
      }
      await nginx?.stop();
      await node.stop();
      return told(rounds, paths.length);
    }),
};

function told(rounds: readonly { node: ReadRate; nginx: ReadRate | undefined }[], files: number) {
  const ours = rounds.map(({ node }) => node);
  const theirs = rounds.flatMap(({ nginx }) => nginx ?? []);
  const ratios = rounds.flatMap(({ node, nginx }) => (nginx ? [node.perSecond / nginx.perSecond] : []));
  const ratio = ratios.length > 0 ? Math.round(median(ratios) * 100) / 100 : undefined;
  return {
    figures: { files, ...LOAD, rounds, ratio },
    lines: [
      `${files} pages, styles, scripts and fonts in turn, brotli, ${LOAD.clients} clients, ${ROUNDS} rounds of ${LOAD.amount}`,
      line('the Node platform', ours),
      theirs.length > 0 ? line('nginx, one worker, the same packed files', theirs) : 'nginx: not installed',
      ...(ratio === undefined
        ? []
        : [`ratio ${ratio} (${ratios.map((one) => one.toFixed(2)).join(' ')})   at least ${LEAST}`]),
    ],
    missed: ratio !== undefined && ratio < LEAST ? [`${ratio} of nginx, less than ${LEAST}`] : [],
  };
}

function line(what: string, rates: readonly ReadRate[]): string {
  const [perSecond, p50, p99] = (['perSecond', 'p50', 'p99'] as const).map((key) =>
    median(rates.map((rate) => rate[key])),
  );
  return `${what.padEnd(44)} ${String(perSecond).padStart(6)}/s   p50 ${p50} ms   p99 ${p99} ms`;
}

/** Or one of the two would be measured at something easier. */
async function mustSendTheSame(ours: number, theirs: number, paths: readonly string[]): Promise<void> {
  const sent = async (port: number, path: string) => {
    const asked = { method: 'HEAD', headers: { 'accept-encoding': 'br' } };
    const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`, asked);
    return [status, headers.get('content-encoding'), headers.get('content-length')].join(' ');
  };
  for (const path of paths) {
    const [our, their] = [await sent(ours, path), await sent(theirs, path)];
    if (our !== their) throw new Error(`${path}: we send ${our}, nginx ${their}`);
  }
}

/** Kept until a source changes. */
function buildSiteOnce(): Promise<string> {
  return buildSite({
    checkout: resolve('.'),
    contentFolder: resolve('content'),
    dataFolder: resolve('node_modules', '.cache', 'bench'),
    settings: { SITE_URL: 'http://localhost' },
  });
}

/** What a first visit loads beside the page: some styles and scripts, and both fonts. */
function partsOfPages(site: string): readonly string[] {
  const names = readdirSync(join(site, '_astro')).sort();
  const some = (ending: string, count: number) =>
    names.filter((name) => name.endsWith(ending)).slice(0, count);
  return [...some('.css', 4), ...some('.js', 4), ...some('.woff2', 2)].map((name) => `/_astro/${name}`);
}

/**
 * The same headers as ours are told once for all; Debian's nginx has no brotli module, so the packed file is chosen by
 * its name, which costs it one look at the disk as its own module for gzip does.
 */
async function serveByNginx(folder: string, site: string) {
  const port = await freePort();
  const stop = await startNginx(
    folder,
    `  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=10000 inactive=60s;
  map $http_accept_encoding $packed { default ""; "~*br" ".br"; }
  map $uri $kind { default application/octet-stream; "~\\.html" text/html; "~\\.css" text/css; "~\\.js" text/javascript; "~\\.woff2" font/woff2; }
  map $uri $coding { default ""; "~\\.br$" br; }
  server {
    listen 127.0.0.1:${port};
    root ${site};
    location / {
      types { }
      default_type $kind;
      add_header Content-Encoding $coding;
      add_header Cache-Control no-cache;
      add_header Vary Accept-Encoding;
      add_header Content-Security-Policy "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
      add_header X-Content-Type-Options nosniff;
      add_header X-Frame-Options DENY;
      add_header Referrer-Policy same-origin;
      add_header Cross-Origin-Opener-Policy same-origin;
      rewrite ^(.*)/$ $1/index.html;
      try_files $uri$packed $uri =404;
    }
  }`,
  );
  return { port, stop };
}
