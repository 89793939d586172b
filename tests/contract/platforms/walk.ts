import { filled } from '../../unit/forms/sample-facts.ts';
import { encode, hiddenFields } from '../../unit/functions/sample-app.ts';
import { ORIGIN } from './fixed-forms.ts';

/** A request as every platform is given it. */
export interface Call {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

export interface Answer {
  readonly status: number;
  /** Without those that the way brings: the date, the connection, the length. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Platform = (call: Call) => Promise<Answer>;

/** What is asked, in this order; each may use what was answered before. */
const STEPS: Readonly<Record<string, readonly [status: number, call: (before: Answers) => Call]>> = {
  'a form with problems': [422, () => post('check', { ...filled, phone: '12', name: '' })],
  'a form without problems': [200, () => post('check', filled)],
  'one of its answers changed': [200, (before) => post('check', { ...reviewed(before), edit: 'phone' })],
  'the application sent': [303, (before) => post('send', reviewed(before))],
  'the button pressed again': [303, (before) => post('send', reviewed(before))],
  'the receipt': [200, ({ 'the application sent': sent }) => get(sent?.headers.location ?? '')],
  'the receipt’s head alone': [
    200,
    ({ 'the application sent': sent }) => ({ ...get(sent?.headers.location ?? ''), method: 'HEAD' }),
  ],
  'a receipt without a number': [404, () => get('/forms/become-mentor/sent/?n=%3Cscript%3E')],
  'a token that is not ours': [422, (before) => post('send', { ...reviewed(before), token: 'x' })],
  'a municipality in the address of the page before': [
    200,
    () => ({
      ...post('check', { ...filled, municipality: '' }),
      headers: { ...FORM, referer: `${ORIGIN}/become-mentor/apply/?municipality=ishim` },
    }),
  ],
  'a campaign in the address of the page before': [
    200,
    () => ({
      ...post('check', filled),
      headers: { ...FORM, referer: `${ORIGIN}/become-mentor/apply/?utm_campaign=stat-nastavnikom` },
    }),
  ],
  'a visit by a banner': [204, () => visit('stat-nastavnikom')],
  'a visit by an unknown banner': [400, () => visit('unknown')],
  'a visit of somebody who asks not to be tracked': [
    204,
    () => ({ ...visit('stat-nastavnikom'), headers: { ...FORM, 'sec-gpc': '1' } }),
  ],
  'the address of a post opened': [303, () => get('/forms/become-mentor/check')],
  'another method': [405, () => ({ ...post('send', filled), method: 'PUT' })],
  'a method without a body': [405, () => ({ ...get('/forms/become-mentor/send'), method: 'DELETE' })],
  'another site': [
    403,
    () => ({ ...post('check', filled), headers: { ...FORM, origin: 'https://evil.example' } }),
  ],
  'a page of another site': [
    403,
    () => ({ ...post('check', filled), headers: { ...FORM, 'sec-fetch-site': 'cross-site' } }),
  ],
  'a book': [413, () => post('check', { ...filled, skills: 'а'.repeat(16_500) })],
  'an upload': [
    415,
    () => ({
      ...post('check', filled),
      headers: { ...FORM, 'content-type': 'multipart/form-data; boundary=x' },
    }),
  ],
  'bytes that are no text': [
    400,
    () => ({ ...post('check', filled), body: Uint8Array.of(0x6e, 0x61, 0x6d, 0x65, 0x3d, 0xff) }),
  ],
  'an empty body': [422, () => ({ ...post('check', {}), body: new Uint8Array(0) })],
  'an unknown key': [400, () => post('check', { ...filled, school: 'x' })],
  'a key of the prototype': [400, () => post('check', { ...filled, ['__proto__']: 'x' })],
  'a repeated key': [400, () => ({ ...post('check', filled), body: bytes(`${encode(filled)}&name=x`) })],
  'a form that does not exist': [404, () => ({ ...post('check', filled), path: '/forms/unknown/check' })],
  'no form at all': [404, () => get('/forms/')],
  health: [200, () => get('/health')],
};

export const stepNames: readonly string[] = Object.keys(STEPS);

export type Answers = Readonly<Record<string, Answer>>;

export function expectedStatus(step: string): number | undefined {
  return STEPS[step]?.[0];
}

/** Asks a platform everything, one after another. */
export async function walk(platform: Platform): Promise<Answers> {
  const answers: Record<string, Answer> = {};
  for (const [name, [, call]] of Object.entries(STEPS)) answers[name] = await platform(call(answers));
  return answers;
}

/** An answer as it is compared. */
export async function toAnswer(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !OF_THE_WAY.has(name))),
    body: await response.text(),
  };
}

const OF_THE_WAY = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);
const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN };

function get(path: string): Call {
  return { method: 'GET', path, headers: {} };
}

function post(step: 'check' | 'send', answers: Readonly<Record<string, string>>): Call {
  return {
    method: 'POST',
    path: `/forms/become-mentor/${step}`,
    headers: FORM,
    body: bytes(encode(answers)),
  };
}

function visit(campaign: string): Call {
  const body = bytes(encode({ step: 'seen', utm_campaign: campaign, utm_content: '240x400' }));
  return { method: 'POST', path: '/forms/visits', headers: FORM, body };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function reviewed({ 'a form without problems': page }: Answers): Record<string, string> {
  return hiddenFields(page?.body ?? '');
}
