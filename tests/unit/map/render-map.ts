import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as Container } from 'astro/container';
import { createViteServer } from 'vitest/node';
import { shippedMap } from './shipped-map.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The HTML of the whole map as a page shows it, by Astro's own compiler. */
export async function renderMap(more: object = {}): Promise<string> {
  const toConfig = getViteConfig(
    {
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      logLevel: 'silent',
      optimizeDeps: { noDiscovery: true, include: [] },
    },
    { root: ROOT, configFile: false, logLevel: 'silent', devToolbar: { enabled: false } },
  );
  const server = await createViteServer(await toConfig({ mode: 'production', command: 'serve' }));
  try {
    const { default: MunicipalityMap } = await server.ssrLoadModule('/src/map/MunicipalityMap.astro');
    const container = await Container.create();
    const detail = { dataUrl: '/base/map/region.json' };
    return await container.renderToString(MunicipalityMap, { props: { ...shippedMap(), detail, ...more } });
  } finally {
    await server.close();
  }
}
