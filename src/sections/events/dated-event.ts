import type { Timed } from '../../model/event-days.ts';

/** As much of an event as its place in a list takes. */
export interface DatedEvent {
  readonly data: Timed & { readonly startTime?: string | undefined };
}
