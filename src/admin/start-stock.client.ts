import './manual-init.client.ts';
import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import { toDecap } from '../model/to-decap.ts';
import { prepareDecap } from './prepare-decap.ts';
import { NAMELESS } from './previews/load-names.ts';
import { previewed, registerPreviews } from './previews/register-previews.tsx';
import { say } from './say.client.ts';
import { showFormFirst } from './show-form-first.client.ts';
import { showMenuHeadings } from './show-menu-headings.client.ts';
import { type StockServer, stockBackend } from './stock-backend.ts';

export interface StockStart extends StockServer {
  readonly siteUrl: string;
  /** `YYYY-MM-DD` by the region's clocks. */
  readonly today: string;
  /** `YYYY-MM-DD`; what was confirmed before this day wants a look. */
  readonly staleBefore: string;
}

/** Opens Decap over a backend of its own: whoever the server lets in may write everything. */
export function startStock({ siteUrl, today, staleBefore, ...server }: StockStart): void {
  prepareDecap({ say });
  registerPreviews(CMS, { names: Promise.resolve(NAMELESS), today });
  const config = toDecap({
    editor: { name: '', email: '', role: 'chief' },
    mode: 'review',
    siteUrl,
    previewed,
    staleBefore,
    backend: stockBackend(server),
  });
  showMenuHeadings(config.collections.map(({ name }) => name));
  showFormFirst();
  CMS.init({ config: config as CmsConfig });
}
