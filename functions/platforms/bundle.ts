import { builtinModules } from 'node:module';
import { basename, dirname } from 'node:path';
import { build, esmExternalRequirePlugin, type Plugin } from 'vite';
import type { PublishedBuild } from './published-build.ts';

export interface BundleOrder {
  /** Absolute path of the source file that the platform starts with. */
  readonly entry: string;
  /** Absolute path of the one file that is made. */
  readonly file: string;
  readonly format: 'es' | 'cjs';
  readonly runtime: 'node' | 'workerd';
  /** What `virtual:published-site` gives. */
  readonly published: PublishedBuild;
  /** Code at the end of the file, as it stands. */
  readonly ending?: string;
}

/** Makes one file of an entry and all that it uses, packages and the built site included. */
export async function bundle(order: BundleOrder): Promise<void> {
  const { entry, file, format, runtime, published, ending = '' } = order;
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      publishedSite(published),
      withoutNativeDriver(),
      // A worker has no `require`, not even for what it has of Node.
      ...(format === 'es' ? [esmExternalRequirePlugin({ external: [BUILTIN] })] : []),
    ],
    ssr: {
      noExternal: true,
      resolve: {
        conditions: [...(runtime === 'workerd' ? ['workerd'] : []), 'node', 'module', 'production'],
      },
    },
    build: {
      ssr: entry,
      outDir: dirname(file),
      emptyOutDir: false,
      // The oldest of the three: Yandex Cloud's nodejs22.
      target: 'node22',
      minify: false,
      rolldownOptions: {
        ...(format === 'es' ? {} : { external: [BUILTIN] }),
        output: { format, entryFileNames: basename(file), codeSplitting: false, footer: ending },
      },
    },
  });
}

const BUILTIN = new RegExp(
  `^(?:node:.+|cloudflare:.+|${builtinModules.filter((name) => !/^_|^node:/.test(name)).join('|')})$`,
);

function publishedSite({ base, site }: PublishedBuild): Plugin {
  const name = 'virtual:published-site';
  const code = `export const base = ${JSON.stringify(base)};\nexport const site = ${JSON.stringify(site)};`;
  return {
    name: 'published-site',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? code : undefined),
  };
}

/** pg asks for its own addition in C only when it is told to, and then says itself that it is missing. */
function withoutNativeDriver(): Plugin {
  return {
    name: 'without-native-driver',
    enforce: 'pre',
    resolveId: (id) => (id === 'pg-native' ? '\0pg-native' : undefined),
    load: (id) => (id === '\0pg-native' ? "throw new Error('pg-native is not in this bundle');" : undefined),
  };
}
