export interface FilterOption {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
  /** How many entries the choice leads to. */
  readonly count?: number | undefined;
}
