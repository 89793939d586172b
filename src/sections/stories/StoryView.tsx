import type { Story } from '../../model/stories.ts';
import { formatDate } from '../../text/date.ts';
import { byLine } from './by-line.ts';

interface Props {
  readonly entry: Story;
  /** Name of the territory, where the story has one. */
  readonly place?: string | undefined;
}

/** The head of a story; its text follows. The site renders it at build, Decap in its preview. */
export function StoryView({ entry, place }: Props) {
  const { title, lead, day, authorKind } = entry;
  const where = [place, formatDate(day)].filter(Boolean).join(' · ');
  return (
    <div className="flow">
      <h1>{title}</h1>
      <p>
        <strong>{byLine(entry)}</strong>
        <br />
        <span className="small">{where}</span>
      </p>
      {authorKind === 'participant' && <p className="small">Имя и приметы изменены.</p>}
      <p className="lead">{lead}</p>
    </div>
  );
}
