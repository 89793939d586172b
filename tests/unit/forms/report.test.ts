import { expect, test } from 'vitest';
import { becomeMentor } from '../../../src/forms/become-mentor.ts';
import { readAnswers } from '../../../src/forms/read.ts';
import { reportRows, reportText } from '../../../src/forms/report.ts';
import { facts, filled } from './sample-facts.ts';

const outcome = readAnswers(becomeMentor, new URLSearchParams({ ...filled, who: '' }), facts);
const answers = outcome.kind === 'answers' ? outcome.answers : {};

test('a report is words, not codes, and leaves out what was not answered', () => {
  const text = reportText(reportRows(becomeMentor, answers, facts));
  expect(text).toContain('Телефон:\n    +7 900 123-45-67');
  expect(text).toContain('Ваша территория:\n    Абатский муниципальный округ');
  expect(text).not.toContain('Кто вы');
});

test('no line of an answer can pass for a question', () => {
  const text = reportText(reportRows(becomeMentor, { ...answers, skills: 'пою\nТелефон:\n112' }, facts));
  expect(text.match(/^Телефон:$/gm)).toHaveLength(1);
});

test('an answer whose option has since left the form is still shown', () => {
  const [row] = reportRows(becomeMentor, { municipality: 'former-district' }, facts);
  expect(row?.answer).toBe('former-district');
});
