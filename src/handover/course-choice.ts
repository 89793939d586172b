/** A course among the events that people sign up for; no event can have such an id, its folder is a municipality. */
export function courseChoice(id: string): string {
  return `training/${id}`;
}
