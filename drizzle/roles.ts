/** The role that owns the tables; nobody logs in as it. */
export const OWNER_ROLE = 'studio_owner';
/** The API's: sees what the person (or share) that a transaction names may see. */
export const API_ROLE = 'studio_api';
/** Workers' and the projector's: sees the organisation that a transaction names. */
export const WORKER_ROLE = 'studio_worker';
/** Identity's alone: nobody else reaches the schema `auth`. */
export const AUTH_ROLE = 'studio_auth';

/** The roles that log in; none owns anything, and row-level security binds each. */
export const LOGIN_ROLES = [API_ROLE, WORKER_ROLE, AUTH_ROLE] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];

/** The same database as another role; with its own password, or the one in the address. */
export function roleUrl(url: string, role: LoginRole, password?: string): string {
  const address = new URL(url);
  address.username = role;
  if (password !== undefined) address.password = encodeURIComponent(password);
  return address.href;
}
