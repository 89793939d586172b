import { published } from '../../entries/published.ts';
import type { MakerRole } from '../../roadmap-maker/maker-template.ts';

/** Who may be responsible, in the order of the roles. */
export async function listRoles(): Promise<MakerRole[]> {
  const roles = await published('roles');
  return roles
    .sort((one, other) => one.data.order - other.data.order)
    .map(({ id, data }) => ({ id, short: data.short }));
}
