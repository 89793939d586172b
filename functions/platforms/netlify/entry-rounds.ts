import { openForms } from './open-forms.ts';

const opened = openForms();

// A declaration: Netlify looks for the function in the text of the file.
export default async function rounds(): Promise<Response> {
  return Response.json(await opened.round());
}
