import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** A PDF as another library reads it. */
export async function readPdf(bytes: Uint8Array) {
  const file = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, at) => file.getPage(at + 1)));
  const read = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const [, , width = 0, height = 0] = page.view;
      const words = items.flatMap((item) => ('str' in item ? [item] : []));
      return {
        width,
        height,
        text: words
          .map(({ str }) => str)
          .join(' ')
          .replaceAll(/\s+/g, ' '),
        outside: words.filter(
          ({ transform, width: own }) =>
            transform[4] < 40 ||
            transform[4] + own > width - 30 ||
            transform[5] < 20 ||
            transform[5] > height - 30,
        ),
        roles: rolesOf((await page.getStructTree()) as Node | null),
      };
    }),
  );
  const { info } = await file.getMetadata();
  const told = info as { Title?: string; Language?: string };
  // The library answers with nothing where there is none, whatever its types say.
  const outline = ((await file.getOutline()) as Awaited<ReturnType<typeof file.getOutline>> | null) ?? [];
  return {
    title: told.Title,
    language: told.Language,
    isTagged: markIn(await file.getMarkInfo(), 'Marked'),
    showsTitle: markIn(await file.getViewerPreferences(), 'DisplayDocTitle'),
    bookmarks: outline.map(({ title }) => title),
    pages: read,
    text: read.map(({ text }) => text).join(' '),
    roles: read.flatMap(({ roles }) => roles),
  };
}

function rolesOf(node: Node | null): string[] {
  if (!node) return [];
  const own = node.role ? [node.role] : [];
  return [...own, ...(node.children ?? []).flatMap(rolesOf)];
}

/** The library answers with a map, whatever its types say. */
function markIn(answer: unknown, name: string): unknown {
  return answer instanceof Map ? answer.get(name) : undefined;
}
