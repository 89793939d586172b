import type { Practice } from '../../model/practices.ts';
import { formatDate } from '../../text/date.ts';

interface Props {
  readonly result: Practice['result'];
  readonly measures: Practice['measures'];
}

/** Every number with the way it was counted, its source and its day. */
export function PracticeResult({ result, measures }: Props) {
  return (
    <section className="flow" aria-labelledby="result">
      <h2 id="result">Что получилось</h2>
      <p>{result}</p>
      {measures.length > 0 && (
        <dl className="facts">
          {measures.map(({ what, value, how, source, asOf }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <strong>{value}</strong>
              </dd>
              <dd className="small">
                {how}. Источник: {source}, {formatDate(asOf)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
