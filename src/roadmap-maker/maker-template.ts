import type { TemplateTask } from './list-tasks.ts';

/** A template as the maker shows it. */
export interface MakerTemplate {
  readonly id: string;
  readonly title: string;
  readonly terms: string;
  readonly organisations: readonly string[];
  readonly tasks: readonly TemplateTask[];
}

/** Who may be responsible: the id and the short word of a role. */
export interface MakerRole {
  readonly id: string;
  readonly short: string;
}
