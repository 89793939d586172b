import { markdown } from './markdown.ts';

/**
 * A text of an entry as HTML, in the form in which Astro keeps one.
 *
 * @param fields of the entry
 */
export async function renderMarkdown(text: string, fields: Record<string, unknown>) {
  const renderer = await markdown.createRenderer({});
  const { code, metadata } = await renderer.render(text, { frontmatter: fields });
  return { html: code, metadata: { ...metadata, imagePaths: metadata.localImagePaths } };
}
