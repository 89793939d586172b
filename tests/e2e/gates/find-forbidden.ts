/** Tags of a page that the Content-Security-Policy would stop: a browser says so in its console only. */
export function findForbidden(page: string): readonly string[] {
  const withoutScripts = page.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  return [...withoutScripts.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi)]
    .map(([tag]) => tag)
    .filter(isForbidden);
}

/** Of an attribute the name before the sign, so that a word within a text in quotes is none. */
function isForbidden(tag: string): boolean {
  const bare = tag.replace(/="[^"]*"/g, '=""');
  if (/^<style\b/i.test(tag) || /\s(style|on[a-z]+|srcdoc)=/i.test(bare)) return true;
  if (/\s(href|action|src)="\s*javascript:/i.test(tag)) return true;
  const isResource =
    /^<(script|img|source|video|audio|track|iframe|embed|object|link\b[^>]*\brel="(stylesheet|preload|icon|manifest|modulepreload)")/i;
  return isResource.test(tag) && /\s(src|srcset|href|data|poster)="(https?:)?\/\//i.test(tag);
}
