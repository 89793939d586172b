/** As much of an event as its place in time takes. */
export interface DatedEvent {
  readonly data: {
    readonly starts?: string | undefined;
    readonly ends?: string | undefined;
    readonly startTime?: string | undefined;
  };
}
