import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../../src/model/entry-schema.ts';
import { type Municipality, municipalities } from '../../../../src/model/municipalities.ts';
import { plainKit } from '../../../../src/model/plain-kit.ts';
import { MunicipalityView } from '../../../../src/sections/municipality/MunicipalityView.tsx';

const ishim = entrySchema(municipalities, plainKit).parse(
  JSON.parse(readFileSync('content/municipalities/ishim.json', 'utf8')),
);
const trust = { today: '2026-11-22', freshDays: 90 };

function textWith(coordinator: Partial<Municipality['coordinator']>): string {
  const entry = { ...ishim, coordinator: { post: 'Координатор', email: 'ishim@mail.ru', ...coordinator } };
  return renderToStaticMarkup(createElement(MunicipalityView, { entry, applyHref: '/', trust }));
}

describe('a coordinator’s contact tells how far to rely on it', () => {
  test('one that was checked lately says when', () => {
    expect(textWith({ confirmedAt: '2026-11-01' })).toContain('Контакт проверили 1 ноября 2026');
  });

  test.each([{ confirmedAt: '2026-01-01' }, {}])(
    'one that was not says where else to write: %o',
    (contact) => {
      expect(textWith(contact)).toContain('Контакт давно не проверяли');
    },
  );

  test('a sample says that it is one', () => {
    expect(textWith({ email: 'ishim@nastavnik.example' })).toContain('Это контакты для примера');
  });
});
