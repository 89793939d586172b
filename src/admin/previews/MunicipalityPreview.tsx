import type { Municipality } from '../../model/municipalities.ts';
import { MunicipalityView } from '../../sections/municipality/MunicipalityView.tsx';
import type { PageProps } from './entry-preview.tsx';

export function MunicipalityPreview({ entry }: PageProps<Municipality>) {
  return <MunicipalityView entry={entry} applyHref="#" />;
}
