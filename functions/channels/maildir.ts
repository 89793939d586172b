import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel, Message } from './channel.ts';
import { composeMime, type Sender } from './mime.ts';

/** Name of the channel. */
export const MAILDIR = 'maildir';

/**
 * Puts messages into a maildir on this machine (https://cr.yp.to/proto/maildir.html), where any mail program
 * or a text editor opens them. A repeated message takes the place of the first.
 */
export function createMaildir(folder: string, sender: Sender): Channel {
  return {
    name: MAILDIR,
    async deliver(message: Message, signal: AbortSignal) {
      const bytes = await composeMime(message, sender);
      await Promise.all(
        ['tmp', 'new', 'cur'].map((name) => mkdir(join(folder, name), { recursive: true, mode: 0o700 })),
      );
      const name = `${Math.floor(message.createdAt.getTime() / 1000)}.${message.id}.site`;
      const draft = join(folder, 'tmp', name);
      const place = join(folder, 'new', name);
      signal.throwIfAborted();
      await writeDurably(draft, bytes);
      await rename(draft, place);
      await flushFolder(join(folder, 'new'));
      return name;
    },
  };
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Without it a power cut may lose the new name. Windows has no such call for folders. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
