/** What programs are told of a CSV file, as a page of the site answers with it. */
export function csvwAnswer(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/csvm+json;charset=utf-8' } });
}
