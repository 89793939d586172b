import type { CollectionEntry } from 'astro:content';
import { published } from '../../entries/published.ts';
import type { DocumentTies } from '../../sections/documents/document-ties.ts';
import { toPath } from '../../ui/to-path.ts';

/** What a document rests on, what rests on it, and the blanks that are filled by it. */
export async function tiesOf({ id, data }: CollectionEntry<'documents'>): Promise<DocumentTies[]> {
  const documents = await published('documents');
  const blanks = await published('blanks');
  const named = (ids: readonly string[]) =>
    documents.filter((other) => ids.includes(other.id)).map(documentLine);
  const naming = (field: 'basedOn' | 'replaces' | 'replacedBy') =>
    documents.filter((other) => other.data[field].includes(id)).map((other) => other.id);
  return [
    { title: 'На основании', lines: named(data.basedOn) },
    { title: 'На его основе', lines: named(naming('basedOn')) },
    { title: 'Заменил', lines: named([...data.replaces, ...naming('replacedBy')]) },
    { title: 'Заменён на', lines: named([...data.replacedBy, ...naming('replaces')]) },
    {
      title: 'Бланки к нему',
      lines: blanks
        .filter((blank) => blank.data.documents.includes(id))
        .map((blank) => ({ label: blank.data.title, href: toPath(`/blanks/${blank.id}/`) })),
    },
  ];
}

function documentLine({ id, data }: CollectionEntry<'documents'>) {
  return { label: data.title, href: toPath(`/documents/${id}/`) };
}
