import dayjs from 'dayjs';
import CMS from 'decap-cms-app';
import 'dayjs/locale/ru';
import { z } from 'zod';
import { checkBeforeSave } from './check-before-save.ts';
import { listWithPhotos } from './photos/list-with-photos.tsx';
import { russianLabels } from './russian-labels.ts';
import { safeRichtext } from './safe-richtext.ts';

interface Ground {
  /** Shows words that stay: Decap's own message is gone in seconds. */
  readonly say: (words: string) => void;
  /** Sends a picture to the server as soon as it is chosen, where the server takes pictures ahead of their entry. */
  readonly sendAhead?: (picture: File) => Promise<void>;
  /** Names of territories by their addresses: `ishim` is «Ишим». */
  readonly territories?: ReadonlyMap<string, string>;
}

/** What the editor needs of Decap whichever backend stands behind it: Russian words, the checks, a safe rich text. */
export function prepareDecap({ say, sendAhead = async () => {}, territories = new Map() }: Ground): void {
  // Zod's compiled checks need `unsafe-eval`, which the page's CSP does not allow.
  z.config({ jitless: true });
  dayjs.locale('ru');
  CMS.registerLocale('ru', russianLabels(CMS.getLocale('ru') ?? {}, territories));
  CMS.registerEventListener({ name: 'preSave', handler: sayingWhyNot(checkBeforeSave, say) });
  replaceControl('richtext', (control) => safeRichtext(control as never));
  replaceControl('list', (control) =>
    listWithPhotos({ List: control as never, random: Math.random, sendAhead }),
  );
}

function sayingWhyNot(check: typeof checkBeforeSave, say: Ground['say']): typeof checkBeforeSave {
  return (event) => {
    try {
      return check(event);
    } catch (refusal) {
      say(`Не сохранено. ${refusal}`);
      throw refusal;
    }
  };
}

function replaceControl(name: string, change: (control: unknown) => unknown): void {
  const widget = CMS.getWidget(name);
  if (!widget) throw new Error(`Decap has no widget ${name}`);
  CMS.registerWidget(name, change(widget.control) as never, widget.preview as never);
}
