import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../src/model/entry-schema.ts';
import { mentors } from '../../../src/model/mentors.ts';
import { plainKit } from '../../../src/model/plain-kit.ts';

const schema = entrySchema(mentors, plainKit);
const mentor = {
  title: 'Павел Рублёв',
  role: 'столяр',
  municipality: 'ishim',
  form: 'community-teenager',
  direction: 'classes',
  since: 2021,
  awards: [{ year: 2024, nomination: 'Наставник года' }],
  about: 'Павел двадцать лет делает мебель и по средам открывает мастерскую.',
  whatTogether: ['Чинят велосипеды'],
  isAdult: true,
  consent: { id: 'ПРИМЕР-01', scope: ['имя', 'слова'], validUntil: '2030-12-31' },
};
const fieldsRefused = (entry: object) =>
  schema.safeParse(entry).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('the bank of mentors', () => {
  test('takes an adult with a consent', () => {
    expect(fieldsRefused(mentor)).toEqual([]);
  });

  test('takes nobody without a consent', () => {
    expect(fieldsRefused({ ...mentor, consent: undefined })).toEqual(['consent']);
  });

  test('takes nobody whose age is not checked', () => {
    expect(fieldsRefused({ ...mentor, isAdult: false })).toEqual(['isAdult']);
    expect(fieldsRefused({ ...mentor, isAdult: undefined })).toEqual(['isAdult']);
  });

  test('shows only what the consent allows', () => {
    const consent = { ...mentor.consent, scope: ['имя'] };
    const photo = { image: 'pavel.jpg', alt: 'Мужчина у верстака' };
    expect(fieldsRefused({ ...mentor, consent, quote: 'Руки заняты, и говорить легче.' })).toEqual(['quote']);
    expect(fieldsRefused({ ...mentor, consent, photo })).toEqual(['photo']);
    expect(fieldsRefused({ ...mentor, consent: { ...consent, scope: ['фото'] } })).toEqual(['consent.scope']);
  });
});
