import { createAccessControl } from 'better-auth/plugins/access';
import { defaultStatements } from 'better-auth/plugins/organization/access';
import { MAY } from '../../schema/access.ts';
import type { Permission, Role } from '../../schema/access.ts';

const control = createAccessControl(defaultStatements);

/** What better-auth's organisation plugin lets a role do, from the one table of permissions. */
function roleOf(role: Role) {
  const may = (permission: Permission) => MAY[role].has(permission);
  return control.newRole({
    organization: [
      ...(may('organisation.edit') ? (['update'] as const) : []),
      ...(may('organisation.delete') ? (['delete'] as const) : []),
    ],
    member: [
      ...(may('member.invite') ? (['create'] as const) : []),
      ...(may('member.role') ? (['update'] as const) : []),
      ...(may('member.remove') ? (['delete'] as const) : []),
    ],
    invitation: may('member.invite') ? ['create', 'cancel'] : [],
    team: [],
    ac: [],
  });
}

export const organisationRoles = {
  control,
  roles: {
    owner: roleOf('owner'),
    admin: roleOf('admin'),
    producer: roleOf('producer'),
    director: roleOf('director'),
    writer: roleOf('writer'),
    editor: roleOf('editor'),
    viewer: roleOf('viewer'),
  } satisfies Record<Role, unknown>,
};
