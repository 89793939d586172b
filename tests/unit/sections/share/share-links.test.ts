import { describe, expect, test } from 'vitest';
import { shareLinks } from '../../../../src/sections/share/share-links.ts';

const text = 'Мастера & спортсмены: 100% рядом?\n\nПриходи + зови';
const url = 'https://nastavnik.example/municipalities/ishim/';
const links = shareLinks({ title: 'Ишим: наставничество рядом', text, url });

describe('links that send a text on', () => {
  test('name the host that they open, and open no other', () => {
    const named = links.filter(({ host }) => host !== undefined);
    expect(named.map(({ label, host }) => [label, host])).toEqual([
      ['ВКонтакте', 'vk.com'],
      ['Одноклассники', 'connect.ok.ru'],
      ['Telegram', 't.me'],
    ]);
    for (const { href, host } of named) expect(new URL(href)).toMatchObject({ protocol: 'https:', host });
  });

  test('carry the words and the address whole, whatever signs are in them', () => {
    for (const { href, host } of links) {
      const query = new URL(href).searchParams;
      const told = [...query.values()].join('\n').replaceAll('\r\n', '\n');
      expect(told, href).toContain(text);
      expect(told, href).toContain(url);
      if (host) expect(query.get('url')).toBe(url);
    }
  });

  test('write a letter with spaces and line ends as mail programs read them (RFC 6068)', () => {
    const letter = links.find(({ host }) => host === undefined)?.href ?? '';
    expect(letter).toMatch(/^mailto:\?subject=/);
    expect(letter).not.toContain('+');
    expect(letter).toContain('%0D%0A%0D%0A');
  });
});
