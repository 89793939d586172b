import type { Mentor } from '../../model/mentors.ts';
import type { MentorLinks } from './mentor-links.ts';

interface Props {
  readonly entry: Mentor;
  readonly links: MentorLinks;
}

/** Awards, where and how; no contacts: questions go through the centre. */
export function MentorAside({ entry, links: { municipality, form, direction } }: Props) {
  const facts = [
    { name: 'Где', link: municipality },
    { name: 'Форма наставничества', link: form },
    { name: 'Направление', link: direction },
  ];
  return (
    <section className="card flow" aria-labelledby="brief">
      <h2 id="brief">Награды</h2>
      <dl className="facts">
        {entry.awards.map(({ year, nomination }) => (
          <div key={`${year} ${nomination}`}>
            <dt>{year} год</dt>
            <dd>{nomination}</dd>
          </div>
        ))}
        {facts.map(
          ({ name, link }) =>
            link && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <a href={link.href}>{link.label}</a>
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className="small">Рассказываем с согласия наставника. Связаться с наставником поможет центр.</p>
    </section>
  );
}
