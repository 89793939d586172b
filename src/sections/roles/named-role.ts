import type { Role } from '../../model/roles.ts';

/** A role with its id, as links need it. */
export interface NamedRole {
  readonly id: string;
  readonly data: Role;
}

export function inOrder<Named extends NamedRole>(roles: readonly Named[]): Named[] {
  return roles.toSorted((one, other) => one.data.order - other.data.order);
}
