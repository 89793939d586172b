/** Sends the browser on by GET. Built by hand: the headers of `Response.redirect` cannot be added to. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
