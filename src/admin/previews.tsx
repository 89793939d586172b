import type { CMS, PreviewTemplateComponentProps } from 'decap-cms-core';
import { type Municipality, municipalities } from '../model/municipalities.ts';
import { MunicipalityView } from '../sections/municipality/MunicipalityView.tsx';
import siteStyles from '../styles/site.css?inline';
import { readDraft } from './read-draft.ts';

/** Collections whose entries an editor sees as a visitor will. */
export const previewed = [municipalities.name];

/** Shows entries in Decap with the site's own views and styles. */
export function registerPreviews(cms: CMS): void {
  cms.registerPreviewStyle(siteStyles, { raw: true });
  cms.registerPreviewTemplate(municipalities.name, MunicipalityPreview);
}

function MunicipalityPreview({ entry }: PreviewTemplateComponentProps) {
  const draft = readDraft(municipalities, entry.toJS().data);
  if (!draft) return <p>Заполните обязательные поля: здесь появится страница.</p>;
  return (
    <div className="section">
      <div className="wide flow">
        <MunicipalityView entry={draft as Municipality} applyHref="#" />
      </div>
    </div>
  );
}
