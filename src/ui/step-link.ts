/** Where a step to what comes before or after leads. */
export interface StepLink {
  readonly label: string;
  readonly href: string;
}
