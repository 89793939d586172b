import { forms } from '../../../src/forms/catalogue.ts';
import type { SiteFacts } from '../../../src/forms/site-facts.ts';
import { formatMoment } from '../../../src/text/date.ts';
import type { StoredApplication } from '../../outbox/store.ts';

/** The subject of a letter: number, form and municipality, no personal data. */
export function subjectOf(application: StoredApplication, facts: SiteFacts): string {
  const { reference } = application;
  return `Заявка ${reference}: ${formTitle(application)}, ${municipalityTitle(application, facts, 'short')}`;
}

/**
 * What an application is, without personal data.
 *
 * @param home where visitors see the site, so that a trial site's letters are not taken for real ones
 */
export function headingOf(application: StoredApplication, facts: SiteFacts, home: string): string {
  return [
    `Заявка ${application.reference}`,
    `Форма: ${formTitle(application)}`,
    `Территория: ${municipalityTitle(application, facts, 'title')}`,
    `Получена: ${formatMoment(application.createdAt, facts.timeZone)} по местному времени`,
    `Сайт: ${home}`,
  ].join('\n');
}

function formTitle({ form }: StoredApplication): string {
  return forms.find(({ id }) => id === form)?.title ?? form;
}

function municipalityTitle(
  { municipality }: StoredApplication,
  facts: SiteFacts,
  name: 'short' | 'title',
): string {
  return facts.municipalities.find(({ id }) => id === municipality)?.[name] ?? municipality;
}
