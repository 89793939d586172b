import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { publicPaths } from './built-site.ts';

/** One page of each kind: what holds for it holds for its kin. */
export interface Template {
  readonly name: string;
  readonly path: string;
  /** What a visitor does, or waits for, to get there from `path`; works without JavaScript. */
  readonly reach?: (page: Page) => Promise<void>;
  /** Whether a function answers with it; the others are built files. */
  readonly isAnswer?: boolean;
}

const FORM = '/become-mentor/apply/?municipality=ishim';

const ALWAYS: readonly Template[] = [
  { name: 'the home page', path: '/' },
  { name: 'the map', path: '/map/' },
  { name: 'a municipality', path: '/municipalities/golyshmanovskiy/' },
  { name: 'a guide', path: '/become-mentor/' },
  { name: 'a form', path: FORM },
  { name: 'a form with mistakes', path: FORM, reach: checkForm, isAnswer: true },
  { name: 'the check page of a form', path: FORM, reach: fillAndCheckForm, isAnswer: true },
  { name: 'the receipt of a form', path: FORM, reach: sendForm, isAnswer: true },
  { name: 'the question about an application', path: '/status/' },
  { name: 'the status of an application', path: FORM, reach: askForStatus, isAnswer: true },
  { name: 'a form of a family', path: '/take-part/apply/?municipality=ishim' },
  { name: 'a form with many choices', path: '/partners/apply/' },
  { name: 'a long form', path: '/practices/share/' },
  { name: 'a sign-up form', path: '/sign-up/?event=shkola-kuratorov' },
  { name: 'a sign-up form without names', path: '/choose-mentor/' },
  { name: 'a short form', path: '/consultation/' },
  { name: 'a guide for parents', path: '/for-parents/' },
  { name: 'a guide for teenagers', path: '/for-teenagers/' },
  { name: 'a guide for founders of a centre', path: '/start-centre/' },
  { name: 'a page of two doors', path: '/take-part/' },
  { name: 'a landing page', path: '/welcome/students/' },
  { name: 'a landing page of teenagers', path: '/welcome/teenagers/' },
  { name: 'all landing pages', path: '/welcome/' },
  { name: 'the contacts', path: '/contacts/' },
  { name: 'whom to call', path: '/who-to-call/' },
  { name: 'the questions to a mentor', path: '/become-mentor/which-way/' },
  { name: 'the brand', path: '/brand/' },
  { name: 'the maker of certificates', path: '/certificates/' },
  { name: 'a list with filters', path: '/practices/' },
  { name: 'a chosen list', path: '/practices/list/municipality-tobolsk/form-pupil-pupil/' },
  { name: 'a practice', path: '/practices/ishim/dvorovaya-masterskaya/' },
  { name: 'a blank practice', path: '/practices/template/' },
  { name: 'a mentor', path: '/mentors/ishim/pavel-rublyov/' },
  { name: 'a story', path: '/stories/velosiped/' },
  { name: 'the centres', path: '/centres/' },
  { name: 'a centre', path: '/centres/ishim/tochka-sbora/' },
  { name: 'the partners', path: '/partners/' },
  { name: 'the board of needs', path: '/support-us/' },
  { name: 'the events', path: '/events/' },
  { name: 'an event', path: '/events/ishim/osenniy-pohod/' },
  { name: 'past events', path: '/events/past/' },
  { name: 'a month of events', path: '/events/calendar/2026-12/' },
  { name: 'a contest', path: '/contests/zavodoukovskiy/moy-nastavnik/' },
  { name: 'the grants', path: '/grants/' },
  { name: 'a piece of news', path: '/news/yalutorovsk/vosem-par/' },
  { name: 'an album', path: '/gallery/uvatskiy/pokhod/' },
  { name: 'a video of our own', path: '/videos/tyumen/pervyy-shag/' },
  { name: 'a video of another host', path: '/videos/ishim/lodka-i-terpenie/' },
  { name: 'the media plan', path: '/media-plan/' },
  { name: 'a month of the media plan', path: '/media-plan/calendar/2026-12/' },
  { name: 'the page for the press', path: '/press/' },
  { name: 'words to send on', path: '/share/ishim/' },
  { name: 'the banners', path: '/banners/' },
  { name: 'a material', path: '/materials/pamyatka-roditelyam/' },
  { name: 'the achievements', path: '/achievements/' },
  { name: 'the standard of a centre', path: '/achievements/standard/' },
  { name: 'the calendar of duties', path: '/achievements/calendar/' },
  { name: 'a road map', path: '/roadmap/' },
  { name: 'a template of a road map', path: '/roadmaps/school/' },
  { name: 'the progress of road maps', path: '/roadmaps-progress/' },
  { name: 'the maker of a road map', path: '/my-roadmap/' },
  { name: 'the programme', path: '/programme/' },
  { name: 'a chapter of the programme', path: '/programme/time-frame/' },
  { name: 'a role', path: '/roles/coordinator/' },
  { name: 'the matrix of roles', path: '/roles/matrix/' },
  { name: 'the participants', path: '/participants/' },
  { name: 'a form of mentoring', path: '/mentoring-forms/teacher-pupil/' },
  { name: 'the way of a pair', path: '/pair-path/' },
  { name: 'the standard of selection', path: '/selection/' },
  { name: 'a crisis guide', path: '/if-something-happened/' },
  { name: 'the training', path: '/training/' },
  { name: 'a lesson', path: '/training/minimum/boundaries/' },
  { name: 'the documents', path: '/documents/' },
  { name: 'a document', path: '/documents/kdn-5-7-nl/' },
  { name: 'a blank', path: '/blanks/individualnaya-programma/' },
  { name: 'a presentation', path: '/presentations/munitsipalitetam/' },
  { name: 'an infographic', path: '/presentations/put-pary/' },
  { name: 'a kit', path: '/kits/klassnyy-chas/' },
  { name: 'a register', path: '/organisations/' },
  { name: 'the registers', path: '/registers/' },
  { name: 'a policy', path: '/policy/' },
  { name: 'what is not public', path: '/not-public/' },
  { name: 'the open data', path: '/open-data/' },
  { name: 'the feeds', path: '/feeds/' },
  { name: 'the pieces for other sites', path: '/embed/' },
  { name: 'the code of a piece', path: '/embed/territory/' },
  { name: 'all sections', path: '/sections/' },
  { name: 'a consent', path: '/consents/become-mentor/' },
  { name: 'the search', path: '/search/' },
  { name: 'what the search finds', path: '/search/?q=наставник', reach: waitForFound },
  { name: 'a wrong address', path: '/no-such-page/' },
];

/** With the page that shows every part of the design, where the build has one. */
export function listTemplates(): readonly Template[] {
  const parts = { name: 'all parts of the design', path: '/dev/ui/' };
  return publicPaths().includes(parts.path) ? [...ALWAYS, parts] : ALWAYS;
}

export async function openTemplate(page: Page, { path, reach }: Template): Promise<void> {
  await page.goto(new URL(path, inject('site').url).href);
  await reach?.(page);
}

async function checkForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: /Исправьте/ }).waitFor();
}

async function fillAndCheckForm(page: Page): Promise<void> {
  await page.getByLabel('Ваша территория').selectOption('ishim');
  await page.getByLabel('Как вас зовут').fill('Анна Каренина');
  await page.getByLabel('Телефон').fill('+7 912 000 00 00');
  await page.getByLabel('Пока не знаю, расскажите мне').check();
  await page.getByLabel('Мне уже исполнилось 18 лет').check();
  await page.getByLabel(/Я даю согласие/).check();
  await page.getByRole('button', { name: 'Проверить и отправить' }).click();
  await page.getByRole('heading', { name: /Проверьте/ }).waitFor();
}

async function sendForm(page: Page): Promise<void> {
  await fillAndCheckForm(page);
  await page.waitForTimeout(1100); // a person reads; faster than a second looks like a program
  await page.getByRole('button', { name: 'Отправить', exact: true }).click();
  await page.waitForURL('**/forms/become-mentor/sent/**');
}

async function askForStatus(page: Page): Promise<void> {
  await sendForm(page);
  const number = new URL(page.url()).searchParams.get('n') ?? '';
  await page.goto(new URL('/status/', page.url()).href);
  await page.getByLabel('Номер заявки').fill(number);
  await page.getByLabel(/Последние четыре/).fill('0000');
  await page.getByRole('button', { name: 'Узнать' }).click();
  await page.getByText('Передана координатору').waitFor();
}

/** Without JavaScript the page says where else to look. */
async function waitForFound(page: Page): Promise<void> {
  await page.locator('#search-results li, .search noscript p').first().waitFor({ state: 'attached' });
}
