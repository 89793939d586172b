import { cameFromWords } from '../../../src/forms/came-from.ts';
import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import { formatMoment } from '../../../src/text/date.ts';
import type { StoredApplication } from '../../outbox/store.ts';
import { formTitle, municipalityName } from '../titles.ts';

/** The subject of a letter: number, form and municipality, no personal data. */
export function subjectOf(application: StoredApplication, facts: SiteFacts): string {
  const { reference, form, municipality } = application;
  return `Заявка ${reference}: ${formTitle(form)}, ${municipalityName(municipality, facts.municipalities)}`;
}

/**
 * What an application is, without personal data.
 *
 * @param home where visitors see the site, so that a trial site's letters are not taken for real ones
 */
export function headingOf(application: StoredApplication, facts: SiteFacts, home: string): string {
  const { cameFrom } = application;
  return [
    `Заявка ${application.reference}`,
    `Форма: ${formTitle(application.form)}`,
    `Территория: ${municipalityName(application.municipality, facts.municipalities, 'title')}`,
    `Получена: ${formatMoment(application.createdAt, facts.timeZone)} по местному времени`,
    ...(cameFrom ? [`Кампания: ${cameFromWords(cameFrom, facts.campaigns)}`] : []),
    `Сайт: ${home}`,
  ].join('\n');
}
