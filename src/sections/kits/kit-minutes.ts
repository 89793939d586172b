import type { MeetingKit } from '../../model/kits.ts';

/** How long a meeting takes, and by which minute each step ends. */
export function kitMinutes(steps: readonly Pick<MeetingKit['steps'][number], 'minutes'>[]) {
  let total = 0;
  const ends = steps.map(({ minutes }) => {
    total += minutes;
    return total;
  });
  return { ends, total };
}
