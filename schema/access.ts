/*
 * Who may do what, as tables. Pure: the API decides by them, the web hides by them, and the database refuses what both forgot.
 */

/** A person's part in an organisation, highest first. */
export const ROLES = ['owner', 'admin', 'producer', 'director', 'writer', 'editor', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** A person's part in the whole studio, whatever the organisation. */
export const PLATFORM_ROLES = ['user', 'moderator', 'admin'] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

/** Everything that can be asked for within an organisation; API keys name them as their scopes. */
export const PERMISSIONS = [
  'project.view',
  'project.comment',
  'project.create',
  'project.edit',
  'project.lock',
  'project.approve',
  'project.delete',
  'project.share',
  'script.edit',
  'film.produce',
  'film.approve',
  'member.view',
  'member.invite',
  'member.remove',
  'member.role',
  'organisation.view',
  'organisation.edit',
  'organisation.transfer',
  'organisation.delete',
  'key.manage',
  'audit.view',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What concerns the whole studio. The outbox holds everybody's reset links: it is no organisation's business. */
export const PLATFORM_PERMISSIONS = ['outbox.view'] as const;
export type PlatformPermission = (typeof PLATFORM_PERMISSIONS)[number];

const SEES: readonly Permission[] = ['project.view', 'member.view', 'organisation.view'];
const WRITES: readonly Permission[] = [...SEES, 'project.comment', 'project.edit', 'script.edit'];
const DIRECTS: readonly Permission[] = [...WRITES, 'project.approve', 'film.approve', 'film.produce'];
const OWNERS_ALONE: readonly Permission[] = ['organisation.transfer', 'organisation.delete'];

/** What each role may do. What isn't here is refused. */
export const MAY: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  owner: new Set(PERMISSIONS),
  admin: new Set(PERMISSIONS.filter((each) => !OWNERS_ALONE.includes(each))),
  producer: new Set([...DIRECTS, 'project.create', 'project.lock', 'project.share']),
  director: new Set(DIRECTS),
  writer: new Set(WRITES),
  editor: new Set(WRITES),
  viewer: new Set(SEES),
};

/** What a share gives: people it names may comment where it says so; whoever holds a link may look. */
export const SHARED_MAY: Readonly<Record<'person' | 'link', ReadonlySet<Permission>>> = {
  link: new Set(['project.view']),
  person: new Set(['project.view', 'project.comment']),
};

export const PLATFORM_MAY: Readonly<Record<PlatformRole, ReadonlySet<PlatformPermission>>> = {
  user: new Set(),
  moderator: new Set(),
  admin: new Set(PLATFORM_PERMISSIONS),
};

/** Writers and editors are equals. */
const RANK: Readonly<Record<Role, number>> = { owner: 6, admin: 5, producer: 4, director: 3, writer: 2, editor: 2, viewer: 1 };

/** Whether a member may invite to, raise to or remove from a role, given the permission: only below their own rank, but for owners. */
export const outranks = (own: Role, other: Role): boolean => own === 'owner' || RANK[own] > RANK[other];

export const isRole = (word: unknown): word is Role => ROLES.includes(word as Role); // only a comparison
export const isPermission = (word: unknown): word is Permission => PERMISSIONS.includes(word as Permission); // as above
