import { GRANT_STATUSES, grantStatus } from './grant-status.ts';

interface Item {
  readonly data: {
    readonly title: string;
    readonly opens?: string | undefined;
    readonly deadline?: string | undefined;
  };
}

const ORDER = Object.keys(GRANT_STATUSES);

/** Open ones first, the nearest deadline on top; closed ones last. */
export function orderGrants<Entry extends Item>(grants: readonly Entry[], today: string): Entry[] {
  const place = ({ data }: Entry) => ORDER.indexOf(grantStatus(data, today));
  return [...grants].sort(
    (one, other) =>
      place(one) - place(other) ||
      (one.data.deadline ?? '').localeCompare(other.data.deadline ?? '') ||
      one.data.title.localeCompare(other.data.title, 'ru'),
  );
}
