import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { earlyScript } from '../../../src/low-vision/early-script.ts';

describe('before the first paint', () => {
  test('the page takes the saved settings', () => {
    const { data } = run(() => '{"scheme":"wb","size":"150","images":"off"}');
    expect(data).toEqual({ scheme: 'wb', size: '150', images: 'off', lowVision: 'on' });
  });

  test('the page learns that scripts run, whatever is saved', () => {
    expect(run(() => null)).toEqual({ data: {}, classes: ['js'] });
  });

  test.each([
    ['broken', '{"scheme":'],
    ['not an object', '5'],
    ['null', 'null'],
    ['a choice that is no more', '{"scheme":"pink"}'],
    ['the ordinary choice', '{"scheme":"ordinary"}'],
    ['no text', '{"scheme":["wb"],"size":150}'],
    ['an option that is no more', '{"__proto__":"wb","onload":"wb"}'],
  ])('what is saved is %s: the page stays ordinary', (_, saved) => {
    expect(run(() => saved)).toEqual({ data: {}, classes: ['js'] });
  });

  test('the browser shuts the storage: the page stays ordinary', () => {
    const shut = () => {
      throw new Error('SecurityError');
    };
    expect(run(shut)).toEqual({ data: {}, classes: ['js'] });
  });
});

test('the script can stand in a page as it is', () => {
  expect(earlyScript).not.toMatch(/<\/|<!--/);
});

function run(getItem: (key: string) => string | null) {
  const data: Record<string, string> = {};
  const classes: string[] = [];
  const documentElement = { dataset: data, classList: { add: (name: string) => classes.push(name) } };
  runInNewContext(earlyScript, { document: { documentElement }, localStorage: { getItem } });
  return { data, classes };
}
