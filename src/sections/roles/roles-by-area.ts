import { DUTY_AREAS, type DutyArea, type Role } from '../../model/roles.ts';
import { inOrder, type NamedRole } from './named-role.ts';
import { weightOf } from './weightiest-part.ts';

export interface AreaRoles {
  readonly area: DutyArea;
  /** Those who decide first, then those who do, then those who help. */
  readonly roles: readonly { readonly id: string; readonly short: string; readonly duties: Role['duties'] }[];
}

/** Who answers for what, area by area; areas that nobody works in are left out. */
export function rolesByArea(roles: readonly NamedRole[]): AreaRoles[] {
  const sorted = inOrder(roles);
  return AREAS.map((area) => ({
    area,
    roles: sorted
      .map(({ id, data }) => ({
        id,
        short: data.short,
        duties: data.duties.filter((duty) => duty.area === area),
      }))
      .filter(({ duties }) => duties.length > 0)
      .sort((one, other) => weightOf(one.duties) - weightOf(other.duties)),
  })).filter((group) => group.roles.length > 0);
}

const AREAS = Object.keys(DUTY_AREAS) as DutyArea[];
