import { DUTY_PARTS, type DutyPart, type Role } from '../../model/roles.ts';

/** What a role mostly does in these duties: who decides here is shown as deciding, whatever else it does. */
export function weightiestPart(duties: Role['duties']): DutyPart | undefined {
  return PARTS.find((part) => duties.some((duty) => duty.part === part));
}

/** Place among the parts, the weightiest first; nothing to do comes last. */
export function weightOf(duties: Role['duties']): number {
  const part = weightiestPart(duties);
  return part ? PARTS.indexOf(part) : PARTS.length;
}

const PARTS = Object.keys(DUTY_PARTS) as DutyPart[];
