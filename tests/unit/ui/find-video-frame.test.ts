import { describe, expect, test } from 'vitest';
import { findVideoFrame, PLAYER_ORIGINS } from '../../../src/ui/video/find-video-frame.ts';

const ID = '0123456789abcdef'.repeat(2);

describe('a video’s address', () => {
  test('from rutube.ru leads to its player', () => {
    expect(findVideoFrame(`https://rutube.ru/video/${ID}/`)).toEqual({
      host: 'rutube.ru',
      player: `https://rutube.ru/play/embed/${ID}`,
    });
  });

  test.each(['https://vk.com/video-12_34', 'https://m.vk.com/video-12_34', 'https://vkvideo.ru/video-12_34'])(
    '%s names the host that the player is really loaded from',
    (address) => {
      expect(findVideoFrame(address)).toEqual({
        host: 'vkvideo.ru',
        player: 'https://vkvideo.ru/video_ext.php?oid=-12&id=34',
      });
    },
  );

  test('from a host without a known player stays a link', () => {
    expect(findVideoFrame('https://www.video.example/boat')).toEqual({ host: 'video.example' });
    expect(findVideoFrame('https://rutube.ru/channel/1/')).toEqual({ host: 'rutube.ru' });
  });

  test('never leads to a player outside of the hosts that pages may frame', () => {
    for (const address of [`https://rutube.ru/video/${ID}/`, 'https://vk.com/video1_2']) {
      expect(PLAYER_ORIGINS).toContain(new URL(findVideoFrame(address).player ?? '').origin);
    }
  });
});
