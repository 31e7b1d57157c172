/*
 * What the audit log tells of. Everything that changes rights, money or publication has a word here; whoever makes such a change says
 * so in its transaction (drizzle/audit.ts, or a trigger for what identity writes).
 */

export const AUDIT_ACTIONS = [
  'organisation.created',
  'organisation.renamed',
  'organisation.deleted',
  'organisation.transferred',
  'member.invited',
  'member.joined',
  'member.removed',
  'member.left',
  'member.role-changed',
  'invitation.withdrawn',
  'invitation.declined',
  'key.created',
  'key.rotated',
  'key.revoked',
  'share.created',
  'share.opened',
  'share.revoked',
  'project.created',
  'project.renamed',
  'project.deleted',
  'film.produced',
  'film.retaken',
  'film.cancelled',
  'film.continued',
  'account.created',
  'account.deleted',
  'account.linked',
  'account.unlinked',
  'email.verified',
  'email.changed',
  'password.set',
  'password.changed',
  'session.started',
  'session.revoked',
  'sign-in.locked',
  'second-factor.enabled',
  'second-factor.disabled',
  'second-factor.locked',
  'second-factor.asked',
  'backup-codes.renewed',
  'backup-code.used',
  'passkey.added',
  'passkey.removed',
  'platform-role.changed',
  'audit.exported',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who acts: somebody signed in, an API key, whoever holds a share link, or the studio by itself. */
export const AUDIT_ACTORS = ['person', 'key', 'guest', 'system'] as const;
export type AuditActorKind = (typeof AUDIT_ACTORS)[number];
