import { DUTY_AREAS, type DutyArea, type Role } from '../../model/roles.ts';

export interface AreaDuties {
  readonly area: DutyArea;
  readonly duties: Role['duties'];
}

/** A role's duties by what they are about, in the order of the work; areas without any are left out. */
export function dutiesByArea({ duties }: Pick<Role, 'duties'>): AreaDuties[] {
  return AREAS.map((area) => ({ area, duties: duties.filter((duty) => duty.area === area) })).filter(
    (group) => group.duties.length > 0,
  );
}

const AREAS = Object.keys(DUTY_AREAS) as DutyArea[];
