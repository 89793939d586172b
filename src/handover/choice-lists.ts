import { published } from '../entries/published.ts';
import type { Listed, Lists } from '../forms/site-facts.ts';
import { canSignUp } from '../model/can-sign-up.ts';
import { nextDay, type Timed } from '../model/event-days.ts';
import { settings } from '../settings.ts';
import { formatDate } from '../text/date.ts';
import { courseChoice } from './course-choice.ts';

/** What forms offer to choose from: entries that visitors see today, events that are not over. */
export async function collectLists(): Promise<Lists> {
  const events = (await published('events'))
    .filter(({ data }) => canSignUp(data, settings.today))
    .sort((one, other) => nextOf(one).localeCompare(nextOf(other)));
  const mentorChoices = events.filter(({ data }) => data.kind === 'mentor-choice');
  const courses = (await published('courses')).filter(({ data }) => data.takesSignUps);
  const contests = (await published('contests')).filter(({ data }) => !data.isForPupils);
  const mentoringForms = await published('mentoring-forms');
  return {
    events: [
      ...events.filter((entry) => !mentorChoices.includes(entry)).map(listedEvent),
      ...courses.sort(byOrder).map(({ id, data }) => ({ id: courseChoice(id), label: data.title })),
    ],
    mentorChoices: mentorChoices.map(listedEvent),
    contests: contests.map(({ id, data }) => ({ id, label: titleOf(data) })),
    mentoringForms: mentoringForms.sort(byOrder).map(({ id, data }) => ({ id, label: data.title })),
  };
}

function nextOf({ data }: { readonly data: Timed }): string {
  return nextDay(data, settings.today) ?? '';
}

interface Titled {
  readonly title: string;
  readonly example?: boolean | undefined;
}

function listedEvent({ id, data }: { readonly id: string; readonly data: Titled & Timed }): Listed {
  return { id, label: `${titleOf(data)}, ${formatDate(nextOf({ data }))}` };
}

function titleOf({ title, example }: Titled): string {
  return example ? `${title} (пример)` : title;
}

interface Ordered {
  readonly data: { readonly order: number };
}

function byOrder(one: Ordered, other: Ordered): number {
  return one.data.order - other.data.order;
}
