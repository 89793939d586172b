import { describe, expect, it } from 'vitest';
import { describeVideo } from '../../../../src/sections/videos/describe-video.ts';
import { videoFilePath } from '../../../../src/sections/videos/video-file-path.ts';

describe('A video', () => {
  it('says how long it is and whether it has subtitles', () => {
    expect(describeVideo({ seconds: 15, hasSubtitles: false })).toBe('15 секунд');
    expect(describeVideo({ seconds: 245, hasSubtitles: true })).toBe('4 минуты, с субтитрами');
  });

  it('has its own files at an address with its municipality', () => {
    expect(videoFilePath('tyumen/pervyy-shag', 'shag.mp4')).toBe('/videos/files/tyumen/shag.mp4');
    expect(videoFilePath('itogi', 'itogi.vtt')).toBe('/videos/files/itogi.vtt');
  });
});
