import type { Html } from './markup.ts';
import { consent } from './questions/consent.ts';
import type { SiteFacts } from './site-facts.ts';

/** An application form: what is asked, and what the applicant is promised afterwards. */
export interface Form {
  /** Part of the form's addresses and of every stored application; never changes. */
  readonly id: string;
  /** Grows with every change of the questions; stored with each application. */
  readonly version: number;
  readonly title: string;
  /** Address of the page with the form, under the site's base, without a leading slash. */
  readonly path: string;
  /** What its page says above the questions. */
  readonly page: FormPage;
  readonly questions: readonly Question[];
  /** One unticked box each; none when nothing personal is asked. */
  readonly consents: readonly FormConsent[];
  /** Who gets it: the regional operator always, and the coordinator of the municipality that was chosen. */
  readonly recipients: 'operator' | 'operator-and-coordinator';
  /** What leaves the server by mail: the answers, or only the word that there is an application. */
  readonly letter: 'full' | 'notice';
  /** What is wrong with the answers taken together; each of them alone is in order. */
  check?(answers: Answers): readonly Problem[];
  /** Why nothing can be sent today, sentence by sentence: the page says it in place of the questions. */
  closed?(facts: SiteFacts): readonly string[] | undefined;
  /** What happens after sending, sentence by sentence; shown on the page and on the receipt. */
  next(facts: SiteFacts): readonly string[];
}

export interface FormPage {
  readonly heading: string;
  readonly lead: string;
  /** Path of the section or guide that leads here, `/take-part/`. */
  readonly section: string;
  /** What one should know before answering. */
  readonly blocks?: readonly FormBlock[];
  /** What is not to be written in any answer. */
  readonly avoid?: readonly string[];
}

export interface FormBlock {
  readonly title: string;
  readonly items: readonly string[];
}

export interface FormConsent {
  /** Entry in `content/consents/`. */
  readonly id: string;
  readonly label: string;
  /**
   * Names of questions: it is needed only with an answer to one of them. Left out, it is always needed; an empty list
   * leaves the applicant free.
   */
  readonly neededWith?: readonly string[];
  /** What stands above the box of one that is not always needed. */
  readonly hint?: string;
}

export interface Question {
  /** Key of the posted answer, and `id` of its control on the page. */
  readonly name: string;
  /** Keys of a question with several boxes; what they hold is read as one answer, comma between. */
  boxes?(facts: SiteFacts): readonly string[];
  /** Whether a link may carry the answer in its address, `?event=…`. */
  readonly isPrefilled?: boolean;
  /** Whether its answer is a phone or an address, by which one person is told from another. */
  readonly isContact?: boolean;
  readonly label: string;
  /** What to say when there is no answer; an optional question has none. */
  readonly missing?: string | undefined;
  /** Cleans a posted answer. `answer` is `''` when there is none, and what was typed when there is a problem. */
  read(posted: string, facts: SiteFacts): Reading;
  render(state: QuestionState): Html;
  /** The words of a non-empty answer, as people read them. */
  show(answer: string, facts: SiteFacts): string;
}

export interface Reading {
  readonly answer: string;
  readonly problem?: string;
}

export interface QuestionState {
  readonly answer: string;
  readonly problem: string | undefined;
  readonly facts: SiteFacts;
  /** Path of the site on its host, `/` or `/section/`. */
  readonly base: string;
}

/** Cleaned answers by question name; a question without an answer holds `''`. */
export type Answers = Readonly<Record<string, string>>;

/** What is wrong with one answer, in words that say how to put it right. */
export interface Problem {
  readonly name: string;
  readonly message: string;
}

/** All that a form asks, consents last, in the order of the page. */
export function questionsOf(form: Pick<Form, 'questions' | 'consents'>): readonly Question[] {
  return [...form.questions, ...form.consents.map(consent)];
}
