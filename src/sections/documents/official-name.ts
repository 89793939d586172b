import { DOCUMENT_KINDS, type Document } from '../../model/documents.ts';
import { formatDate } from '../../text/date.ts';

/** How people call a document: «Постановление от 21 мая 2024 г. № 5/7-нл». */
export function officialName({ kind, number, day }: Pick<Document, 'kind' | 'number' | 'day'>): string {
  const known = [DOCUMENT_KINDS[kind], day && `от ${formatDate(day)}`, number && numberWords(number)];
  return known.filter(Boolean).join(' ');
}

/** A standard's number names itself: «ГОСТ Р 52872-2019». */
function numberWords(number: string): string {
  return /^ГОСТ/.test(number) ? number : `№ ${number}`;
}
