import { describe, expect, it } from 'vitest';
import { centres } from '../../../src/model/centres.ts';
import { checkEntry } from '../../../src/model/check-entry.ts';
import { problemLine } from '../../../src/model/problem.ts';

const centre = {
  title: 'Центр наставничества «Верстак»',
  municipality: 'tyumen',
  status: 'open',
  summary: 'Здесь пары чинят и мастерят.',
  head: 'Руководитель центра',
  contact: { phone: '+7 3452 00-00-21' },
  confirmedAt: '2026-11-10',
};
const lines = (more: object) => checkEntry(centres, { ...centre, ...more }).map(problemLine);

describe('A centre of the register', () => {
  it('says where it is, when its facts were checked, and whom to call', () => {
    expect(lines({})).toEqual([]);
    expect(lines({ confirmedAt: '' })).toEqual(['Когда сведения проверили: Нужна дата вида 2026-11-22']);
    expect(lines({ municipality: '' })).toEqual(['Территория: Заполните поле']);
    expect(lines({ contact: { phone: '' } })).toEqual(['Рабочий контакт: Заполните поле']);
  });
});
