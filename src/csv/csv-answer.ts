/** A CSV file as a page of the site answers with it. */
export function csvAnswer(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/csv;charset=utf-8' } });
}
