import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { frameCode, linksCode } from '../../../src/embed/embed-code.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // A width in parts of the host's is an older attribute; editors of school sites leave it in, and take styles out.
  rules: { 'no-inline-style': 'off', 'attribute-allowed-values': 'off' },
});
const frame = frameCode({
  title: 'Ближайшие события: «Ишим» & "район"',
  src: 'https://nastavnik.example/section/embedded/events/ishim/',
  height: 720,
});
const links = linksCode({
  title: 'Подать заявку: Ишим',
  text: 'Это <бесплатно>.',
  links: [{ label: 'Стать наставником', href: 'https://nastavnik.example/?a=1&b="2"' }],
});

test('the code for another site is right HTML, whatever names it holds', async () => {
  for (const code of [frame, links]) {
    const { results } = await validator.validateString(code);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
  expect(frame).toContain('title="Ближайшие события: «Ишим» &amp; &quot;район&quot;"');
  expect(links).toContain('Это &lt;бесплатно&gt;.');
});

test('the code has no script, takes the host’s width and tells nobody where the visitor came from', () => {
  expect(frame + links).not.toMatch(/<script|on[a-z]+=/);
  expect(frame).toContain('width="100%"');
  expect(frame).toContain('referrerpolicy="no-referrer"');
});
