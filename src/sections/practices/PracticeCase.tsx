import type { Practice } from '../../model/practices.ts';
import { LinkList } from './LinkList.tsx';
import { PracticeResult } from './PracticeResult.tsx';
import { PracticeSteps } from './PracticeSteps.tsx';
import type { PracticeLinks } from './practice-links.ts';

interface Props {
  readonly entry: Practice;
  readonly repeatedIn: PracticeLinks['repeatedIn'];
}

/** What was done, in the order of the template. */
export function PracticeCase({ entry, repeatedIn }: Props) {
  return (
    <div className="flow">
      <section className="flow" aria-labelledby="problem">
        <h2 id="problem">Какую задачу решали</h2>
        <p>{entry.problem}</p>
      </section>
      <section className="flow" aria-labelledby="for-whom">
        <h2 id="for-whom">Для кого</h2>
        <p>{entry.forWhom}</p>
      </section>
      <PracticeSteps steps={entry.steps} />
      <section className="flow" aria-labelledby="resources">
        <h2 id="resources">Что понадобилось</h2>
        <ul>
          {entry.resources.map((resource) => (
            <li key={resource}>{resource}</li>
          ))}
        </ul>
      </section>
      <PracticeResult result={entry.result} measures={entry.measures} />
      <section className="flow" aria-labelledby="how-to-repeat">
        <h2 id="how-to-repeat">Как повторить</h2>
        <p>{entry.howToRepeat}</p>
        {repeatedIn.length > 0 && (
          <p>
            Уже повторили: <LinkList links={repeatedIn} />.
          </p>
        )}
      </section>
      {entry.materials.length > 0 && (
        <section className="flow" aria-labelledby="materials">
          <h2 id="materials">Материалы</h2>
          <ul>
            {entry.materials.map(({ title, note }) => (
              <li key={title}>
                {title} (файла пока нет){note && <span className="small">. {note}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
