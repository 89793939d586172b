import { describe, expect, it } from 'vitest';
import { readEntryFile } from '../../../src/content-check/read-entry-file.ts';
import { checkEntry } from '../../../src/model/check-entry.ts';
import { consents } from '../../../src/model/consents.ts';
import { guides } from '../../../src/model/guides.ts';
import { municipalities } from '../../../src/model/municipalities.ts';
import { problemLine } from '../../../src/model/problem.ts';
import { shippedEntries } from './shipped-entries.ts';

const ishim = JSON.parse(shippedEntries.find(({ path }) => path.endsWith('/ishim.json'))?.text ?? '');
const lines = (more: object) => checkEntry(municipalities, { ...ishim, ...more }).map(problemLine);

const consent = {
  title: 'Согласие на обработку персональных данных',
  checkbox: 'Я даю согласие',
  giver: 'взрослый, который хочет стать наставником',
  order: 1,
  version: '2026-11-22',
  status: 'проект',
};
const bodyWords = (body: string) => checkEntry(consents, consent, body).map(({ words }) => words);

describe('Checking an entry before it is saved', () => {
  it('names a field by its label and says what to do', () => {
    expect(lines({ title: '' })).toEqual(['Полное название: Заполните поле']);
    expect(lines({ short: 'И' })).toEqual(['Коротко: Длина должна быть не меньше 3 знаков']);
    expect(lines({ coordinator: { post: 'Координатор', email: 'почта' } })).toEqual([
      'Координатор → Рабочая почта: Нужен адрес почты, например priemnaya@mail.example',
    ]);
  });

  it('counts list items the way people do', () => {
    expect(lines({ formerNames: ['Город Ишим', 'я'] })).toEqual([
      'Прежние названия, 2: Длина должна быть не меньше 3 знаков',
    ]);
  });

  it('takes a coordinator whose fields were all cleared as no coordinator', () => {
    expect(lines({ coordinator: { post: '', email: '', phone: '' } })).toEqual([]);
  });

  it('speaks Russian about every kind of mistake', () => {
    const wrong = {
      ...ishim,
      type: 'да',
      isCapital: true,
      population: { count: 'много', asOf: '22.11.2026', kind: 'оценка' },
      map: { ...ishim.map, row: 99, span: 0, labelSide: 'сбоку' },
    };
    const found = checkEntry(municipalities, wrong);
    expect(found.length).toBe(7);
    for (const { words } of found) expect(words).not.toMatch(/\b(?:invalid|expected|string|number|too)\b/i);
  });

  it('demands the text of a consent', () => {
    expect(bodyWords(' \n')).toEqual(['Заполните поле']);
  });

  it.each([
    '<b>важно</b>',
    'Текст <script>alert(1)</script>',
    'Текст\n\n<!-- тайна -->',
    '<img src=x onerror=alert(1)>',
    '</div>',
    '<svg/onload=alert(1)>',
    '<details\nopen>',
    'a \\` <img src=x onerror=alert(1)> \\` b',
    'a ` b\n\n<img src=x onerror=alert(1)>\n\nc ` d',
    '`` a ` `` <img src=x onerror=alert(1)> `',
    'до ``` и <script>alert(1)</script> ``` после',
    '    ```\n\n<script>alert(1)</script>\n\n    ```',
    '`<b>`',
    '<https://a.example <img src=x>',
  ])('refuses HTML in a text: %s', (html) => {
    expect(bodyWords(html)[0]).toMatch(/^Здесь HTML/);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](<java&#115;cript:alert(1)>)',
    '[x](javascript&colon;alert)',
    '[x]: data:text/html,1\n',
    '> [x]: javascript:alert(1)',
    '`[x](javascript:alert(1))`',
    '<vbscript:x>',
    '[a]([b](javascript:alert(1))',
  ])('refuses a link that is no link: %s', (link) => {
    expect(bodyWords(`Текст\n\n${link}`)[0]).toMatch(/^Такая ссылка/);
  });

  it.each([
    '![Вид](https://chuzhoy.example/a.png)',
    '![Вид](//chuzhoy.example/a.png)',
    '![Вид](&sol;&sol;chuzhoy.example/a.png)',
    '![a][b]\n\n[b]: //chuzhoy.example/a.png',
    '![b][]\n\n[b]: //chuzhoy.example/a.png',
    '![b]\n\n> [b]: //chuzhoy.example/a.png',
    '![b](vid.jpg и ещё)\n\n[b]: //chuzhoy.example/a.png',
    '![a [b]](//chuzhoy.example/a.png)',
    '![a\\]b](//chuzhoy.example/a.png)',
    '![Вид](vid.jpg) ![Вид](//chuzhoy.example/a.png)',
    '\\\\![Вид](//chuzhoy.example/a.png)',
  ])('refuses a picture that does not lie beside the entry: %s', (body) => {
    expect(bodyWords(body)[0]).toMatch(/^Картинка лежит не рядом с записью/);
  });

  it('lets ordinary Markdown through', () => {
    const body =
      '## Шаги\n\n- один\n- два < трёх\n\n[Сайт](https://tyumen.example/a?b=c) <https://tyumen.example>\n\n`код` и ![Вид](vid.jpg "Двор"), приходите\\![сюда](/map/#a:b) [дальше](/map/#a:b)';
    expect(bodyWords(body)).toEqual([]);
  });

  it('refuses a body where the model has none', () => {
    expect(checkEntry(municipalities, ishim, 'Лишнее')).toHaveLength(1);
  });

  it('looks for personal data in every text, the body included', () => {
    const guide = shippedEntries.find(({ definition }) => definition === guides);
    const { data } = readEntryFile(guides, guide?.text ?? '');
    const found = checkEntry(guides, data, 'Звоните Маше: 8 912 345-67-89');
    expect(found.map(({ field }) => field)).toEqual(['Подробнее']);
  });
});
