import type { Mentor } from '../../model/mentors.ts';
import { inQuotes } from '../../ui/story/in-quotes.ts';

interface Props {
  readonly entry: Mentor;
}

export function MentorWords({ entry: { about, whatTogether, quote, teaches } }: Props) {
  return (
    <div className="flow">
      {quote && (
        <blockquote className="notice">
          <p>{inQuotes(quote)}</p>
        </blockquote>
      )}
      <p>{about}</p>
      <section className="flow" aria-labelledby="together">
        <h2 id="together">Что делают вместе</h2>
        <Bullets items={whatTogether} />
      </section>
      {teaches.length > 0 && (
        <section className="flow" aria-labelledby="teaches">
          <h2 id="teaches">Чему учит других наставников</h2>
          <Bullets items={teaches} />
          <p>Хотите позвать наставника на занятие? Передайте приглашение через центр наставничества.</p>
        </section>
      )}
    </div>
  );
}

function Bullets({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
