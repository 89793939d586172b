import { createAnswer, type NetlifyContext } from './create-answer.ts';
import { openForms } from './open-forms.ts';

const answer = createAnswer(openForms());

// A declaration: Netlify looks for the function in the text of the file.
export default async function forms(request: Request, context: NetlifyContext): Promise<Response> {
  return answer(request, context);
}
