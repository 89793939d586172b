import { readDays } from './read-days.client.ts';
import type { StockServer } from './stock-backend.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
const server = JSON.parse(document.body.dataset.editor ?? '{}') as StockServer;
const { startStock } = await import('./start-stock.client.ts');
startStock({ ...server, siteUrl: new URL(base, location.href).href, ...readDays() });
