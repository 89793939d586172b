import type { PreviewTemplateComponentProps } from 'decap-cms-core';
import { type ComponentType, type ReactNode, Suspense, use } from 'react';
import type { Collection } from '../../model/collection.ts';
import { readDraft } from '../read-draft.ts';
import type { Names } from './load-names.ts';

export interface PreviewPage {
  /** Names of what entries refer to. */
  readonly names: Promise<Names>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What a page in the preview is made of. */
export interface PageProps<Entry> {
  readonly entry: Entry;
  readonly names: Names;
  readonly today: string;
  /** The picture as it stands in the editor, or nothing while there is none. */
  readonly pictureOf: (file: unknown) => PreviewPicture | undefined;
  /** The text under the fields. */
  readonly body: ReactNode;
}

export interface PreviewPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Makes previews that show a draft with the site's own view, as soon as the draft can be read. */
export function previewWith<Entry>(definition: Collection, Page: ComponentType<PageProps<Entry>>) {
  return (page: PreviewPage) => (given: PreviewTemplateComponentProps) => (
    <Suspense fallback={<p>Готовим просмотр…</p>}>
      <Draft page={page} {...given} />
    </Suspense>
  );

  function Draft({
    page,
    entry,
    getAsset,
    widgetFor,
  }: PreviewTemplateComponentProps & { readonly page: PreviewPage }) {
    const names = use(page.names);
    const draft = readDraft(definition, entry.toJS().data);
    if ('missing' in draft)
      return <p>Страница появится здесь, когда заполните: {draft.missing.join(', ')}.</p>;
    return (
      <div className="section">
        <div className="wide flow">
          <Page
            entry={draft.fields as Entry}
            names={names}
            today={page.today}
            pictureOf={(file) => pictureOf(file, getAsset)}
            body={definition.body ? widgetFor('body') : null}
          />
        </div>
      </div>
    );
  }
}

/** The shape before the picture has loaded; then its own takes over. */
const SHAPE = { width: 1200, height: 800 };

function pictureOf(
  file: unknown,
  getAsset: PreviewTemplateComponentProps['getAsset'],
): PreviewPicture | undefined {
  if (typeof file !== 'string' || file === '') return undefined;
  return { src: String(getAsset(file)), ...SHAPE };
}
