import type { Practice } from '../../model/practices.ts';

interface Props {
  readonly steps: Practice['steps'];
}

export function PracticeSteps({ steps }: Props) {
  return (
    <section className="flow" aria-labelledby="steps">
      <h2 id="steps">Шаги</h2>
      <ol className="flow">
        {steps.map(({ title, text, duration }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
            {duration && <p className="small">Сколько времени: {duration}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
