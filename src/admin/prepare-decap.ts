import dayjs from 'dayjs';
import CMS from 'decap-cms-app';
import 'dayjs/locale/ru';
import { z } from 'zod';
import { checkBeforeSave } from './check-before-save.ts';
import { russianLabels } from './russian-labels.ts';
import { safeRichtext } from './safe-richtext.ts';

/** What the editor needs of Decap whichever backend stands behind it: Russian words, the checks, a safe rich text. */
export function prepareDecap(): void {
  // Zod's compiled checks need `unsafe-eval`, which the page's CSP does not allow.
  z.config({ jitless: true });
  dayjs.locale('ru');
  CMS.registerLocale('ru', russianLabels(CMS.getLocale('ru') ?? {}));
  CMS.registerEventListener({ name: 'preSave', handler: checkBeforeSave });
  const richtext = CMS.getWidget('richtext');
  if (!richtext) throw new Error('Decap has no rich text');
  CMS.registerWidget('richtext', safeRichtext(richtext.control as never) as never, richtext.preview as never);
}
