import type { ReactNode } from 'react';
import { EVENT_FORMATS, EVENT_KINDS, LEVELS } from '../../model/event-words.ts';
import type { EventEntry } from '../../model/events.ts';
import { EventFacts } from './EventFacts.tsx';
import { isPast } from './is-past.ts';
import { whenWords } from './when-words.ts';

interface Props {
  readonly entry: EventEntry;
  /** Full name of the municipality; left out for an event of the whole region. */
  readonly municipality?: string | undefined;
  /** Name of the direction. */
  readonly direction?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Where the event's `.ics` file lies, when it has days. */
  readonly calendarHref?: string | undefined;
  /** The form that people sign up with, while they can. */
  readonly signUpHref?: string | undefined;
  /** The body, where the page has it. */
  readonly children?: ReactNode;
}

/** An event's page without its frame; the site renders it at build, Decap in its preview. */
export function EventView(props: Props) {
  const { entry, municipality, direction, today, calendarHref, signUpHref, children } = props;
  const isOver = isPast(entry, today);
  return (
    <>
      <h1>{entry.title}</h1>
      <div className="columns columns--aside">
        <div className="flow">
          <p className="lead">{entry.summary}</p>
          {STATES[entry.status] && !isOver && (
            <p className="notice">
              <strong>{STATES[entry.status]}</strong>
            </p>
          )}
          {isOver && <p className="notice">Это событие уже прошло.</p>}
          {entry.results && <Part id="results" title="Как прошло" text={entry.results} />}
          {!isOver && entry.status === 'open' && <SignUp text={entry.signUp} href={signUpHref} />}
          {!isOver && entry.status !== 'cancelled' && <Doors link={entry.link} calendarHref={calendarHref} />}
          {children && <div>{children}</div>}
        </div>
        <EventFacts
          facts={[
            ['Когда', whenWords(entry)],
            ['Где', entry.place],
            ['Территория', municipality],
            ['Для кого', entry.forWhom],
            ['Кто проводит', entry.organiser],
            ['Вид', EVENT_KINDS[entry.kind]],
            ['Направление', direction],
            ['Как проходит', entry.format && EVENT_FORMATS[entry.format]],
            ['Уровень', LEVELS[entry.level]],
          ]}
        />
      </div>
    </>
  );
}

const STATES = { open: undefined, full: 'Мест больше нет.', cancelled: 'Событие отменено.' } as const;

function Part({ id, title, text }: { readonly id: string; readonly title: string; readonly text: string }) {
  return (
    <section className="flow" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
    </section>
  );
}

function SignUp({ text, href }: { readonly text: string | undefined; readonly href: string | undefined }) {
  if (!text && !href) return null;
  return (
    <section className="flow" aria-labelledby="sign-up">
      <h2 id="sign-up">Как записаться</h2>
      {text && <p>{text}</p>}
      {href && (
        <p>
          <a className="button button--call" href={href}>
            Записаться
          </a>
        </p>
      )}
    </section>
  );
}

function Doors({ link, calendarHref }: Pick<EventEntry, 'link'> & Pick<Props, 'calendarHref'>) {
  if (!link && !calendarHref) return null;
  return (
    <div className="buttons">
      {link && (
        <a className="button" href={link} rel="noopener">
          Открыть {hostOf(link)}
        </a>
      )}
      {calendarHref && (
        <a className="button button--quiet" href={calendarHref}>
          Добавить в календарь
        </a>
      )}
    </div>
  );
}

/** As it stands in the address: an unfinished one in the editor's preview would be no URL yet. */
function hostOf(link: string): string | undefined {
  return link.replace(/^https:\/\//, '').split('/')[0];
}
