/** Where a video lies and how it is shown inside a page. */
export interface VideoFrame {
  /** The host that a press asks for the video, named beside the button. */
  readonly host: string;
  /** Address of the player, when the host is known to have one. */
  readonly player?: string;
}

/** Reads the address that people copy from the browser: rutube.ru, vk.com, vkvideo.ru; others get a link. */
export function findVideoFrame(address: string): VideoFrame {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^(www|m)\./, '');
  const player = PLAYERS[host]?.(pathname);
  return player ? { host: new URL(player).host, player } : { host };
}

/** Where players come from: the hosts that a page with videos must be allowed to frame. */
export const PLAYER_ORIGINS = ['https://rutube.ru', 'https://vkvideo.ru'] as const;
const [RUTUBE, VK_VIDEO] = PLAYER_ORIGINS;

const PLAYERS: Readonly<Record<string, (path: string) => string | undefined>> = {
  'rutube.ru': (path) => {
    const id = /^\/video\/(?:private\/)?([0-9a-f]{32})\/?$/.exec(path)?.[1];
    return id && `${RUTUBE}/play/embed/${id}`;
  },
  'vk.com': playerOfVk,
  'vkvideo.ru': playerOfVk,
};

function playerOfVk(path: string): string | undefined {
  const [, owner, id] = /^\/video(-?\d+)_(\d+)\/?$/.exec(path) ?? [];
  return owner && id && `${VK_VIDEO}/video_ext.php?oid=${owner}&id=${id}`;
}
