import { describe, expect, it } from 'vitest';
import { checkEntry } from '../../../src/model/check-entry.ts';
import { contests } from '../../../src/model/contests.ts';
import { events } from '../../../src/model/events.ts';
import { grants } from '../../../src/model/grants.ts';

const event = {
  title: 'Встреча с мастером',
  summary: 'Мастер покажет свою работу и ответит на вопросы.',
  kind: 'mentor-talk',
  level: 'municipal',
  format: 'in-person',
  starts: '2027-03-05',
  place: 'Ишим, библиотека',
  organiser: 'Центр наставничества',
};
const contest = {
  title: 'Конкурс наставников',
  summary: 'Конкурс для тех, кто ведёт подростка первый год.',
  level: 'regional',
  when: 'Каждый год осенью',
  organiser: 'Региональный оператор',
};
const consent = { id: 'Ж-1', scope: ['имя'], validUntil: '2030-12-31' };
const wordsOf = (...check: Parameters<typeof checkEntry>) => checkEntry(...check).map(({ words }) => words);
const won = (winner: object, more: object = {}) =>
  wordsOf(contests, { ...contest, ...more, results: [{ year: 2026, winners: [winner] }] });

describe('An event', () => {
  const problems = (change: object) => wordsOf(events, { ...event, ...change });

  it('has either a day or months of every year', () => {
    const period = { words: 'ежегодно в мае', months: ['май'] };
    expect(problems({})).toEqual([]);
    expect(problems({ starts: undefined, period })).toEqual([]);
    expect(problems({ period })).toEqual(['Укажите либо день, либо «Каждый год»: одно из двух']);
    expect(problems({ starts: undefined })).toEqual(['Укажите либо день, либо «Каждый год»: одно из двух']);
  });

  it('does not end before it begins', () => {
    expect(problems({ ends: '2027-03-04' })).toHaveLength(1);
    expect(problems({ ends: '2027-03-06' })).toEqual([]);
  });

  it('has hours only as a whole', () => {
    expect(problems({ startTime: '9:00' })).toEqual(['Нужно время вида 14:00']);
    expect(problems({ endTime: '16:00' })).toHaveLength(1);
    expect(problems({ startTime: '14:00', endTime: '16:00' })).toEqual([]);
    expect(problems({ startTime: '16:00', endTime: '14:00' })).toHaveLength(1);
  });

  it('says where people come together, unless they meet online', () => {
    expect(problems({ place: '' })).toEqual(['Напишите, где проходит событие, или выберите «онлайн»']);
    expect(problems({ place: '', format: 'online' })).toEqual([]);
  });

  it('links only to pages that nobody on the way can change', () => {
    expect(problems({ link: 'http://vstrecha.example/' })).toEqual([
      'Нужен адрес страницы, который начинается с https://',
    ]);
  });
});

describe('A winner of a contest', () => {
  it('is a grown-up with a consent, when called by name', () => {
    const person = { who: 'person', name: 'Марина Лугова' };
    expect(won({ ...person, consent })).toEqual([]);
    expect(won(person)).toEqual(['Человека называют по имени только с согласием: впишите его номер и срок']);
  });

  it('is never a pupil called by name', () => {
    const person = { who: 'person', name: 'Марина Лугова', consent };
    expect(won(person, { isForPupils: true })).toHaveLength(1);
    expect(won({ who: 'pair', name: 'пара из мастерской по дереву' }, { isForPupils: true })).toEqual([]);
  });

  it.each(['пара Егора и Ивана Лугова', 'Маша и Саша', 'команда Маши П.'])(
    'is a pair without names, not «%s»',
    (name) => {
      expect(won({ who: 'pair', name })).toContain('Пару и команду называют без имён: в ней подростки');
    },
  );

  it('may be a centre or an organisation with its own name', () => {
    expect(won({ who: 'centre', name: 'Центр наставничества «Мастерская»' })).toEqual([]);
    expect(won({ who: 'organisation', name: 'Школа имени Петра Шарова' })).toEqual([]);
    expect(won({ who: 'organisation', name: 'Кафе «Алёна»' })).toEqual([]);
  });

  it.each(['Алина Сафина, школа № 5', 'ИП Лугова М. А.'])('is no person under that title: «%s»', (name) => {
    expect(won({ who: 'organisation', name }, { isForPupils: true })).toEqual([
      'Здесь только название. Человека вписывают как «взрослый по имени», с согласием',
    ]);
  });

  it('of a contest for pupils is not named in its summary either', () => {
    const words = (summary: string) =>
      wordsOf(contests, { ...contest, isForPupils: true, results: [{ year: 2026, summary }] });
    expect(words('Победила Алина Сафина из Ишима.')).toEqual([
      'В итогах конкурса школьников имён с фамилиями нет: напишите, сколько было работ и откуда',
    ]);
    expect(words('Пришло 14 работ из шести территорий.')).toEqual([]);
  });
});

it('A jury is named by posts', () => {
  expect(wordsOf(contests, { ...contest, jury: ['психолог программы'] })).toEqual([]);
  expect(wordsOf(contests, { ...contest, jury: ['директор Иван Петров'] })).toEqual([
    'Членов жюри называют по должности, без имён',
  ]);
});

it('A grant that opens on a day has a last day too', () => {
  const grant = {
    title: 'Доброе дело',
    giver: 'Фонд',
    summary: 'Даёт деньги на дела, которые пары доводят до конца.',
    applicants: ['npo'],
    forWhom: 'Центры наставничества',
    link: 'https://fond.example/',
  };
  expect(wordsOf(grants, grant)).toEqual([]);
  expect(wordsOf(grants, { ...grant, opens: '2027-01-01' })).toHaveLength(1);
  expect(wordsOf(grants, { ...grant, opens: '2027-01-01', deadline: '2027-02-01' })).toEqual([]);
});
