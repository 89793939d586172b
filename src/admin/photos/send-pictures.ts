import type { Asset, SentPicture } from '../gateway-files.ts';
import { Refusal } from '../refusal.ts';
import type { Requests } from '../requests.ts';

interface Sending {
  readonly send: Requests['send'];
  /** Shows one line to the editor. */
  readonly say: (words: string) => void;
  /** Waits a second. */
  readonly pause: () => Promise<void>;
}

/** Hands pictures to the gateway one by one, each once; a save then only names them. */
export interface PictureSender {
  /**
   * Sends a picture as soon as it is chosen; without a connection it goes with the save.
   *
   * @param picture under a name that no other picture has
   * @throws {Refusal} when the gateway does not take it
   */
  sendAhead(picture: File): Promise<void>;
  /**
   * Sends before a save what has not been sent yet, and goes on where a broken connection stopped it.
   *
   * @throws {Refusal} that names every picture which was not taken; the others need not be sent again
   */
  sendAll(pictures: readonly Asset[]): Promise<SentPicture[]>;
  /** The gateway keeps pictures for a day: after that they are sent anew. */
  forget(): void;
}

/** Half a minute in all: a phone that changes its cell is back by then. */
const PAUSES_SECONDS = [1, 2, 4, 8, 15];

export function createPictureSender({ send, say, pause }: Sending): PictureSender {
  const byName = new Map<string, string>();
  const byAddress = new Map<string, string>();

  const idOf = ({ path, url }: Asset) => savedId(url) ?? byAddress.get(url) ?? byName.get(nameOf(path));

  async function deliver(name: string, content: string): Promise<string> {
    const { id } = (await send('keepPicture', { name, content, encoding: 'base64' })) as { id: string };
    return id;
  }

  async function deliverPatiently(name: string, content: string): Promise<string> {
    for (const seconds of PAUSES_SECONDS) {
      const id = await deliver(name, content).catch(butBrokenOff);
      if (id !== undefined) return id;
      say('Связь прервалась. Подождите: отправка продолжится с этого же снимка.');
      for (let second = 0; second < seconds; second += 1) await pause();
    }
    return deliver(name, content);
  }

  return {
    sendAhead: async (picture) => {
      const id = await deliver(picture.name, await toBase64(picture)).catch(butBrokenOff);
      if (id !== undefined) byName.set(picture.name, id);
    },
    sendAll: async (pictures) => {
      const left = pictures.filter((picture) => idOf(picture) === undefined);
      const refused: string[] = [];
      for (const [done, picture] of left.entries()) {
        const name = nameOf(picture.path);
        say(`Отправляем снимок ${done + 1} из ${left.length}…`);
        try {
          byAddress.set(picture.url, await deliverPatiently(name, await picture.toBase64()));
        } catch (error) {
          if (isBrokenOff(error)) throw new Refusal(brokenOffAt(done, left.length), 0);
          refused.push(`«${name}»: ${error}`);
        }
      }
      if (refused.length > 0) throw new Refusal(`${REFUSED} ${refused.join(' ')} ${OTHERS_STAY}`, 422);
      return pictures.map((picture) => ({ path: picture.path, id: idOf(picture) ?? '' }));
    },
    forget: () => {
      byName.clear();
      byAddress.clear();
    },
  };
}

const REFUSED = 'Сервер не взял снимки.';
const OTHERS_STAY = 'Уберите или замените их и сохраните ещё раз. Остальные снимки уже отправлены.';

function brokenOffAt(done: number, all: number): string {
  return `Нет связи с сервером. Отправлено снимков: ${done} из ${all}. Не закрывайте страницу: когда связь вернётся, сохраните ещё раз. Отправка продолжится с этого места.`;
}

/** No answer at all, or one of the proxy's in place of the server's. */
function isBrokenOff(error: unknown): boolean {
  return error instanceof Refusal && (error.status === 0 || error.status >= 502);
}

function butBrokenOff(error: unknown): undefined {
  if (!isBrokenOff(error)) throw error;
}

/** The version that a picture has which the gateway showed; it need not be sent. */
function savedId(url: string): string | undefined {
  return /\/api\/editorial\/blob\/([0-9a-f]{40})\./.exec(url)?.[1];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function toBase64(picture: File): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  // In pieces: a call takes only so many arguments.
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * PIECE, (at + 1) * PIECE)),
  );
  return btoa(pieces.join(''));
}

const PIECE = 8192;
