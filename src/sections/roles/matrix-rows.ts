import type { DutyArea, DutyPart } from '../../model/roles.ts';
import { inOrder, type NamedRole } from './named-role.ts';
import { weightiestPart } from './weightiest-part.ts';

export interface MatrixRow {
  readonly id: string;
  readonly short: string;
  /** One for each area asked for: what the role does there, or nothing. */
  readonly parts: readonly (DutyPart | undefined)[];
}

/** The table of roles and areas, made from the same duties as the roles' own pages. */
export function matrixRows(roles: readonly NamedRole[], areas: readonly DutyArea[]): MatrixRow[] {
  return inOrder(roles).map(({ id, data }) => ({
    id,
    short: data.short,
    parts: areas.map((area) => weightiestPart(data.duties.filter((duty) => duty.area === area))),
  }));
}
