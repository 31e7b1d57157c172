import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgPolicy,
  pgRole,
  pgSchema,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AnyPgColumn, ExtraConfigColumn } from 'drizzle-orm/pg-core';
import { PLATFORM_ROLES, ROLES } from '../schema/access.ts';
import type { Permission, PlatformRole, Role } from '../schema/access.ts';
import { newId } from './id.ts';
import { AUTH_ROLE } from './roles.ts';
import { projectShares } from './tables.ts';

/*
 * Who people are and where they belong. The tables better-auth writes have its names (keys and models are looked up by them); those of
 * organisations, and what stands below, are written by ours alone. One role reaches this schema; the rest of the studio asks functions of the schema `studio` (migrations/0001).
 */

const authRole = pgRole(AUTH_ROLE).existing();
export const auth = pgSchema('auth'); // exported for drizzle-kit

const id = () => uuid().primaryKey().$defaultFn(newId);
const at = () => timestamp({ withTimezone: true, precision: 3 });
const onlyIdentity = () => pgPolicy('only_identity', { for: 'all', to: authRole, using: sql`true`, withCheck: sql`true` });
/** A transaction that names whom it is for (drizzle/tenant.ts) reaches their organisations alone; what forgets to ask finds nothing. */
const narrowed = (organisation: AnyPgColumn | ExtraConfigColumn) => {
  const own = sql`(select studio.organisation()) is null or ${organisation} in (select studio.my_organisations())`;
  return pgPolicy('narrowed', { as: 'restrictive', for: 'all', to: authRole, using: own, withCheck: own });
};
const listed = (words: readonly string[]) => sql.raw(words.map((word) => `'${word}'`).join(', '));

export const user = auth.table(
  'user',
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    twoFactorEnabled: boolean().default(false),
    platformRole: text().$type<PlatformRole>().notNull().default('user'),
    createdAt: at().notNull().defaultNow(),
    updatedAt: at().notNull().defaultNow(),
  },
  (row) => [check('user_platform_role', sql`${row.platformRole} in (${listed(PLATFORM_ROLES)})`), onlyIdentity()],
);

const userId = () =>
  uuid()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

export const organization = auth.table(
  'organization',
  {
    id: id(),
    name: text().notNull(),
    slug: text().notNull().unique(),
    logo: text(),
    metadata: text(),
    personal: boolean().notNull().default(false), // made at sign-up; can't be deleted or left
    createdAt: at().notNull().defaultNow(),
  },
  (row) => [onlyIdentity(), narrowed(row.id)],
);

const organizationId = () =>
  uuid()
    .notNull()
    .references(() => organization.id, { onDelete: 'cascade' });

export const session = auth.table(
  'session',
  {
    id: id(),
    token: text().notNull().unique(),
    userId: userId(),
    expiresAt: at().notNull(),
    ipAddress: text(),
    userAgent: text(),
    activeOrganizationId: uuid().references(() => organization.id, { onDelete: 'set null' }), // a wish: membership is looked up each time
    createdAt: at().notNull().defaultNow(),
    updatedAt: at().notNull().defaultNow(),
  },
  (row) => [index('session_user').on(row.userId), onlyIdentity()],
);

/** A way to sign in: a password's hash, or an account at a provider, whose tokens are sealed (api/identity/vault.ts). */
export const account = auth.table(
  'account',
  {
    id: id(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: userId(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: at(),
    refreshTokenExpiresAt: at(),
    scope: text(),
    password: text(),
    createdAt: at().notNull().defaultNow(),
    updatedAt: at().notNull().defaultNow(),
  },
  (row) => [index('account_user').on(row.userId), unique('account_once').on(row.providerId, row.accountId), onlyIdentity()],
);

export const verification = auth.table(
  'verification',
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: at().notNull(),
    createdAt: at().notNull().defaultNow(),
    updatedAt: at().notNull().defaultNow(),
  },
  (row) => [index('verification_identifier').on(row.identifier), onlyIdentity()],
);

export const member = auth.table(
  'member',
  {
    id: id(),
    organizationId: organizationId(),
    userId: userId(),
    role: text().$type<Role>().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (row) => [
    unique('member_once').on(row.organizationId, row.userId),
    index('member_user').on(row.userId),
    check('member_role', sql`${row.role} in (${listed(ROLES)})`),
    onlyIdentity(),
    narrowed(row.organizationId),
  ],
);

export const invitation = auth.table(
  'invitation',
  {
    id: id(),
    organizationId: organizationId(),
    email: text().notNull(),
    role: text().$type<Role>().notNull(),
    status: text().notNull().default('pending'), // 'accepted', 'declined', 'withdrawn'
    expiresAt: at().notNull(),
    inviterId: userId(),
    mailedAt: at(), // when a mail last told them
    createdAt: at().notNull().defaultNow(),
  },
  (row) => [
    index('invitation_organization').on(row.organizationId),
    index('invitation_email').on(row.email),
    uniqueIndex('invitation_pending')
      .on(row.organizationId, sql`lower(${row.email})`)
      .where(sql`${row.status} = 'pending'`),
    check('invitation_role', sql`${row.role} in (${listed(ROLES)})`),
    onlyIdentity(),
    narrowed(row.organizationId),
  ],
);

export const twoFactor = auth.table(
  'two_factor',
  {
    id: id(),
    userId: userId(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: at(),
  },
  (row) => [index('two_factor_user').on(row.userId), onlyIdentity()],
);

export const passkey = auth.table(
  'passkey',
  {
    id: id(),
    userId: userId(),
    name: text(),
    publicKey: text().notNull(),
    credentialID: text().notNull().unique(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: at().defaultNow(),
  },
  (row) => [index('passkey_user').on(row.userId), onlyIdentity()],
);

/** A key for programs. It acts for whoever made it, in one organisation, at most as its scopes say; only its hash is kept. */
export const apiKey = auth.table(
  'api_key',
  {
    id: id(),
    organizationId: organizationId(),
    createdBy: userId(),
    name: text().notNull(),
    start: text().notNull(), // its first characters, to know it again
    hash: text().notNull().unique(), // SHA-256, hex
    scopes: text().array().$type<Permission[]>().notNull(),
    createdAt: at().notNull().defaultNow(),
    expiresAt: at(),
    lastUsedAt: at(),
    revokedAt: at(),
    replacedBy: uuid(), // by rotation: the key that came after
  },
  (row) => [
    index('api_key_organization').on(row.organizationId),
    index('api_key_creator').on(row.createdBy),
    onlyIdentity(),
    narrowed(row.organizationId),
  ],
);

/** Lets one WebSocket in, once, within seconds. */
export const ticket = auth.table(
  'ticket',
  {
    hash: text().primaryKey(), // SHA-256, hex
    sessionId: uuid().references(() => session.id, { onDelete: 'cascade' }),
    keyId: uuid().references(() => apiKey.id, { onDelete: 'cascade' }),
    shareId: uuid().references(() => projectShares.id, { onDelete: 'cascade' }), // of a guest
    organizationId: uuid().notNull(), // as it was when the ticket was asked for
    expiresAt: at().notNull(),
  },
  (row) => [check('ticket_of_one', sql`num_nonnulls(${row.sessionId}, ${row.keyId}, ${row.shareId}) = 1`), onlyIdentity()],
);

/** Failed tries of a password, by e-mail address: see api/identity/lock-out.ts. */
export const loginAttempt = auth.table(
  'login_attempt',
  { key: text().primaryKey(), tries: integer().notNull(), last: at().notNull() },
  () => [onlyIdentity()],
);

/** Codes of authenticator apps that opened something, for as long as they would again: see api/identity/used-codes.ts. */
export const usedCode = auth.table(
  'used_code',
  {
    hash: text().primaryKey(), // of whose code it is, and the code: SHA-256, hex
    expiresAt: at().notNull(),
  },
  () => [onlyIdentity()],
);

/** What was used of each limit (api/limits/): in slices of its window, newest first. Unlogged: a crash of Postgres forgives. */
export const rate = auth.table(
  'rate',
  {
    key: text().primaryKey(), // whose, and of which limit
    slice: bigint({ mode: 'number' }).notNull(), // the newest one's number since 1970
    uses: integer().array().notNull(),
    expiresAt: at().notNull(), // by then all of it is forgotten
  },
  () => [onlyIdentity()],
);

export type Organization = typeof organization.$inferSelect;
export type ApiKey = typeof apiKey.$inferSelect;
