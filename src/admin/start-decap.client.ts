import './manual-init.client.ts';
import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import localforage from 'localforage';
import type { Editor, PublishingMode } from '../model/editor.ts';
import { toDecap } from '../model/to-decap.ts';
import { followBuild } from './follow-build.ts';
import { gatewayBackend } from './gateway-backend.ts';
import { watchPageWish } from './page-wish.client.ts';
import { createPictureSender } from './photos/send-pictures.ts';
import { prepareDecap } from './prepare-decap.ts';
import { loadNames } from './previews/load-names.ts';
import { previewed, registerPreviews } from './previews/register-previews.tsx';
import { readBackupsAfterLoading } from './read-backups-after-loading.ts';
import type { Requests } from './requests.ts';
import { say } from './say.client.ts';
import { showFormFirst } from './show-form-first.client.ts';
import { showMenuHeadings } from './show-menu-headings.client.ts';

export interface DecapStart {
  readonly editor: Editor;
  readonly mode: PublishingMode;
  readonly requests: Requests;
  readonly siteUrl: string;
  /** `YYYY-MM-DD` by the region's clocks. */
  readonly today: string;
  /** `YYYY-MM-DD`; what was confirmed before this day wants a look. */
  readonly staleBefore: string;
}

const ASK_AGAIN_MS = 1000;

/** Opens Decap for an editor whom the gateway knows. */
export async function startDecap(start: DecapStart): Promise<void> {
  const { editor, mode, requests, siteUrl, today, staleBefore } = start;
  readBackupsAfterLoading(localforage, requests.settled);
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  const pictures = createPictureSender({ send: requests.send, say, pause });
  const names = await loadNames(requests.send);
  prepareDecap({ say, sendAhead: pictures.sendAhead, territories: names.territories });
  const follow = followBuild({ ask: requests.buildState, say, pause });
  const Backend = gatewayBackend({
    editor,
    mode,
    requests,
    pictures,
    say,
    pause,
    wantsPage: watchPageWish(),
    onPublished: () => void follow(),
    leave: () => location.reload(),
  });
  CMS.registerBackend('gateway', Backend);
  registerPreviews(CMS, {
    names: Promise.resolve(names),
    today,
    ...(editor.role === 'municipal' && { ownPage: editor.municipality }),
  });
  const backend = { name: 'gateway' };
  const config = toDecap({ editor, mode, siteUrl, previewed, staleBefore, backend });
  showMenuHeadings(config.collections.map(({ name }) => name));
  showFormFirst();
  CMS.init({ config: config as CmsConfig });
}
