import type { SiteFacts } from '../../../src/forms/site-facts.ts';

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
  consents: {
    'become-mentor': {
      id: 'become-mentor',
      checkbox: 'Я даю согласие на обработку моих персональных данных',
      version: '2026-11-22',
      hash: '0123456789abcdef'.repeat(4),
    },
  },
};

/** What a browser posts when the form is filled in well. */
export const filled: Readonly<Record<string, string>> = {
  municipality: 'abatskiy',
  name: 'Иван Петров',
  phone: '8 (900) 123-45-67',
  email: 'ivan@почта.рф',
  time: 'morning',
  way: 'unsure',
  who: 'student',
  skills: 'Чиню мотоциклы.\r\nХожу в походы.',
  adult: 'yes',
  'consent-become-mentor': '2026-11-22.0123456789abcdef',
  website: '',
};
