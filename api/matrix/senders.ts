import { MAY, PERMISSIONS, PLATFORM_MAY, ROLES, SHARED_MAY } from '../../schema/access.ts';
import type { Permission, PlatformPermission, Role } from '../../schema/access.ts';

/** Everybody who may knock, as one studio sees them. */
export const SENDERS = [
  ...ROLES,
  'stranger', // signed in, member of another studio alone
  'shared', // signed in, no member; one project is shared with them
  'guest', // holds a link to that project
  'key with all scopes', // of the owner
  'key without scopes', // of the owner
  'nobody',
  'admin of the platform', // signed in with a second factor, no member
] as const;
export type Sender = (typeof SENDERS)[number];

/**
 * Where the rows are that an operation names, and in which studio's name it is sent: in one's own, about one's own rows; in one's own, about
 * another studio's; in the other's name, about the other's.
 */
export const PLACES = ['own', 'other', 'claimed'] as const;
export type Place = (typeof PLACES)[number];

const isRole = (sender: Sender): sender is Role => ROLES.includes(sender as Role); // only a comparison

/** What schema/access.ts gives a sender in their own studio. A guest and somebody it is shared with have it for that project alone. */
export function permissionsOf(sender: Sender): ReadonlySet<Permission> {
  if (isRole(sender)) return MAY[sender];
  if (sender === 'key with all scopes') return new Set(PERMISSIONS.filter((each) => MAY.owner.has(each)));
  if (sender === 'shared') return SHARED_MAY.person;
  if (sender === 'key without scopes' || sender === 'nobody') return new Set();
  return SHARED_MAY.link; // which for a stranger opens nothing: nothing is shared with them
}

export const platformPermissionsOf = (sender: Sender): ReadonlySet<PlatformPermission> =>
  PLATFORM_MAY[sender === 'admin of the platform' ? 'admin' : 'user'];

export const isMember = (sender: Sender): boolean => isRole(sender) || isKey(sender);
export const isKey = (sender: Sender): boolean => sender.startsWith('key ');
/** Signed in, and no key. */
export const isInPerson = (sender: Sender): boolean => !isKey(sender) && sender !== 'guest' && sender !== 'nobody';
