import type { Practice } from '../../model/practices.ts';
import { LinkList } from './LinkList.tsx';
import { PracticeContact } from './PracticeContact.tsx';
import type { PracticeLinks } from './practice-links.ts';

interface Props {
  readonly entry: Practice;
  readonly links: PracticeLinks;
}

/** What a practice is, at a glance, and whom to ask. */
export function PracticeAside({ entry, links: { municipality, forms, directions } }: Props) {
  return (
    <div className="flow">
      <section className="card flow" aria-labelledby="brief">
        <h2 id="brief">Коротко</h2>
        <dl className="facts">
          <div>
            <dt>Где</dt>
            <dd>{municipality ? <LinkList links={[municipality]} /> : 'По всему региону'}</dd>
          </div>
          <div>
            <dt>Кто ведёт</dt>
            <dd>{entry.organisation}</dd>
          </div>
          <div>
            <dt>Форма наставничества</dt>
            <dd>
              <LinkList links={forms} />
            </dd>
          </div>
          <div>
            <dt>Направление</dt>
            <dd>
              <LinkList links={directions} />
            </dd>
          </div>
          <div>
            <dt>Кому подойдёт</dt>
            <dd>{entry.audience.join(', ')}</dd>
          </div>
          <div>
            <dt>Как встречаются</dt>
            <dd>{entry.format}</dd>
          </div>
          <div>
            <dt>С какого года</dt>
            <dd>{entry.year}</dd>
          </div>
        </dl>
      </section>
      <PracticeContact contact={entry.contact} />
    </div>
  );
}
