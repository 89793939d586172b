import type { Answers } from '../../forms/form.ts';
import type { SiteFacts } from '../../forms/site-facts.ts';

/** A filled-in application to show; the territory is the first one that the site has. */
export function sampleAnswers({ municipalities }: SiteFacts): Answers {
  return {
    municipality: municipalities[0]?.id ?? '',
    name: 'Иван Примеров',
    phone: '+73450000000',
    time: 'evening',
    way: 'unsure',
    who: 'teacher',
    skills: 'Чиню мотоциклы.\nХожу в походы по лесу.',
    adult: 'yes',
  };
}
