import type { EventEntry } from '../../model/events.ts';
import { EventView } from '../../sections/events/EventView.tsx';
import type { PageProps } from './entry-preview.tsx';

export function EventPreview({ entry, names, today, body }: PageProps<EventEntry>) {
  const { municipality = '', direction = '' } = entry;
  return (
    <EventView
      entry={entry}
      municipality={names.municipalities.get(municipality)}
      direction={names.directions.get(direction)}
      today={today}
    >
      {body}
    </EventView>
  );
}
