import { type Answers, type Form, questionsOf } from './form.ts';
import type { SiteFacts } from './site-facts.ts';

/** One question with its answer in the words that the applicant saw. */
export interface ReportRow {
  readonly question: string;
  readonly answer: string;
}

/** Answers in words, question by question; the empty ones are left out. */
export function reportRows(form: Form, answers: Answers, facts: SiteFacts): readonly ReportRow[] {
  return questionsOf(form).flatMap(({ name, label, show }) => {
    const answer = answers[name] ?? '';
    return answer === '' ? [] : [{ question: label, answer: show(answer, facts) }];
  });
}

/** Plain text for a letter. Every line of an answer is indented, so that none can pass for a question. */
export function reportText(rows: readonly ReportRow[]): string {
  return rows.map(({ question, answer }) => `${question}:\n${indent(answer)}`).join('\n\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
