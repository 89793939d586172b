interface Hours {
  readonly startTime?: string | undefined;
  readonly endTime?: string | undefined;
}

/** «с 14:00 до 16:00», «в 14:00», or nothing where no hour is set. */
export function hoursWords({ startTime, endTime }: Hours): string | undefined {
  if (!startTime) return undefined;
  return endTime ? `с ${startTime} до ${endTime}` : `в ${startTime}`;
}
