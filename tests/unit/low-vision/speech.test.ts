import { describe, expect, test } from 'vitest';
import { russianVoice } from '../../../src/low-vision/russian-voice.ts';
import { splitSpeech } from '../../../src/low-vision/split-speech.ts';

describe('the voice that reads aloud', () => {
  const remote = { lang: 'ru-RU', localService: false };
  const english = { lang: 'en-GB', localService: true };

  test('is Russian and lives in the device', () => {
    const local = { lang: 'ru-RU', localService: true };
    expect(russianVoice([remote, english, local])).toBe(local);
  });

  test('is known by the names that systems give the language', () => {
    for (const lang of ['ru', 'ru-RU', 'ru_RU', 'RU-ru']) {
      expect(russianVoice([{ lang, localService: true }])?.lang).toBe(lang);
    }
    expect(russianVoice([{ lang: 'run', localService: true }])).toBeUndefined();
  });

  test('is none rather than one that sends the text away', () => {
    expect(russianVoice([remote, english])).toBeUndefined();
  });
});

describe('a text read aloud', () => {
  test('goes sentence by sentence', () => {
    expect(splitSpeech('Оставьте заявку.  Мы позвоним!\nКогда? Завтра…')).toEqual([
      'Оставьте заявку.',
      'Мы позвоним!',
      'Когда?',
      'Завтра…',
    ]);
  });

  test('a long sentence is cut between words, and no word is lost', () => {
    const words = Array.from({ length: 120 }, (_, index) => `слово${index}`);
    const parts = splitSpeech(words.join(' '));
    expect(parts.every((part) => part.length <= 200)).toBe(true);
    expect(parts.join(' ')).toBe(words.join(' '));
  });

  test('signs alone are not read', () => {
    expect(splitSpeech(' — … ! ')).toEqual([]);
  });
});
