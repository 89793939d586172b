/**
 * Whether a need or an offer still stands: its last day has not passed.
 *
 * @param today `YYYY-MM-DD`, as `until`
 */
export function isInTime({ until }: { readonly until?: string | undefined }, today: string): boolean {
  return until === undefined || until >= today;
}
