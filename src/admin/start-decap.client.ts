import './manual-init.client.ts';
import dayjs from 'dayjs';
import CMS from 'decap-cms-app';
import type { CmsConfig } from 'decap-cms-core';
import 'dayjs/locale/ru';
import localforage from 'localforage';
import { z } from 'zod';
import type { Editor } from '../model/editor.ts';
import { toDecap } from '../model/to-decap.ts';
import { checkBeforeSave } from './check-before-save.ts';
import { followBuild } from './follow-build.ts';
import { gatewayBackend } from './gateway-backend.ts';
import { previewed, registerPreviews } from './previews.tsx';
import { readBackupsAfterLoading } from './read-backups-after-loading.ts';
import { createRequests } from './requests.ts';
import { russianLabels } from './russian-labels.ts';
import { safeRichtext } from './safe-richtext.ts';

export interface DecapStart {
  readonly editor: Editor;
  /** Address of the gateway without a slash at the end. */
  readonly api: string;
  readonly siteUrl: string;
  /** Shows one line to the editor, in place of the former one. */
  readonly say: (words: string) => void;
}

const ASK_AGAIN_MS = 1000;

/** Opens Decap for an editor whom the gateway knows. */
export function startDecap({ editor, api, siteUrl, say }: DecapStart): void {
  // Zod's compiled checks need `unsafe-eval`, which the page's CSP does not allow.
  z.config({ jitless: true });
  dayjs.locale('ru');
  const requests = createRequests(api);
  readBackupsAfterLoading(localforage, requests.settled);
  CMS.registerLocale('ru', russianLabels(CMS.getLocale('ru') ?? {}));
  const follow = followBuild({
    ask: requests.buildState,
    say,
    pause: () => new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS)),
  });
  CMS.registerBackend('gateway', gatewayBackend({ editor, requests, onPublished: () => void follow() }));
  CMS.registerEventListener({ name: 'preSave', handler: checkBeforeSave });
  const richtext = CMS.getWidget('richtext');
  if (richtext)
    CMS.registerWidget(
      'richtext',
      safeRichtext(richtext.control as never) as never,
      richtext.preview as never,
    );
  registerPreviews(CMS);
  CMS.init({ config: toDecap({ editor, siteUrl, previewed }) as CmsConfig });
}
