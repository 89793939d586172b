import { expect, test } from 'vitest';
import { findForbidden } from '../e2e/gates/find-forbidden.ts';

test.each([
  '<p style="color: red">',
  '<style>',
  '<a onclick="go()">',
  '<a href="javascript:go()">',
  '<img alt="" src="https://pictures.example/a.jpg">',
  '<script src="//cdn.example/a.js">',
  '<link rel="stylesheet" href="https://fonts.example/a.css">',
  '<iframe srcdoc="<p>">',
])('a page that holds %s breaks the policy', (tag) => {
  expect(findForbidden(`<body>${tag}</body>`)).toHaveLength(1);
});

test.each([
  '<a href="https://pravo.gov.ru/" title="style=1 onclick=2">',
  '<link rel="canonical" href="https://nastavnik.ru/">',
  '<img alt="" src="/a.jpg">',
  '<script>const page = \'<p style="x">\';</script>',
])('a page that holds %s does not', (tag) => {
  expect(findForbidden(`<body>${tag}</body>`)).toEqual([]);
});
