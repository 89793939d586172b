import { forms } from '../../../src/forms/catalogue.ts';
import { consentsInUse } from '../../../src/forms/consents-in-use.ts';
import type { SiteFacts } from '../../../src/forms/site-facts.ts';

/** The version that every sample consent has, and what a ticked box of it posts. */
const VERSION = '2026-11-22';
const HASH = '0123456789abcdef';
export const AGREED = `${VERSION}.${HASH}`;

export const facts: SiteFacts = {
  title: 'Моя территория',
  timeZone: 'Asia/Yekaterinburg',
  operator: { name: 'Региональный оператор', email: 'operator@nastavnik.example', replyDays: 3 },
  municipalities: [
    {
      id: 'abatskiy',
      title: 'Абатский муниципальный округ',
      short: 'Абатский',
      coordinatorEmail: 'abatskiy@nastavnik.example',
    },
    { id: 'ishim', title: 'Городской округ город Ишим', short: 'Ишим' },
  ],
  consents: Object.fromEntries(
    [...consentsInUse(forms)].map((id) => [
      id,
      {
        id,
        checkbox: 'Я даю согласие на обработку моих персональных данных',
        version: VERSION,
        hash: HASH.repeat(4),
      },
    ]),
  ),
  campaigns: [
    { id: 'stat-nastavnikom', title: 'Станьте наставником', sizes: ['240x400', '88x31'] },
    { id: 'vzroslyy-ryadom', title: 'Взрослый рядом', sizes: ['240x400'] },
  ],
  lists: {
    events: [
      { id: 'shkola-kuratorov', label: 'Школа кураторов, 18 февраля 2027 г.' },
      { id: 'training/mentor-day', label: 'Обучение наставников' },
    ],
    mentorChoices: [{ id: 'ishim/vybor', label: '«Выбор наставника» в Ишиме, 30 января 2027 г.' }],
    contests: [{ id: 'luchshiy', label: 'Лучший наставник' }],
    mentoringForms: [
      { id: 'teacher-pupil', label: 'Педагог — ученик' },
      { id: 'pupil-pupil', label: 'Ученик — ученик' },
    ],
  },
};

/** What a browser posts when the form of mentors is filled in well. */
export const filled: Readonly<Record<string, string>> = {
  municipality: 'abatskiy',
  name: 'Иван Петров',
  phone: '8 (900) 123-45-67',
  email: 'ivan@почта.рф',
  time: 'morning',
  way: 'unsure',
  who: 'student',
  source: 'operator',
  skills: 'Чиню мотоциклы.\r\nХожу в походы.',
  adult: 'yes',
  'consent-become-mentor': AGREED,
  website: '',
};
