import type { Guide } from '../model/guides.ts';
import type { Thing } from './thing.ts';

/** Questions and answers of a page (schema.org/FAQPage); only those that the page shows. */
export function faqPage(questions: Guide['questions']): Thing {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
