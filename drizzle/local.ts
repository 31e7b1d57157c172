import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { PERMISSIONS } from '../schema/access.ts';
import { LOCAL_ORGANISATION_ID, LOCAL_PERSON_ID } from '../schema/ids.ts';
import { apiKey, member, organization, user } from './auth-tables.ts';
import type { Db } from './db.ts';
import { organisations } from './tables.ts';

/** What is kept of a secret that is shown once: enough to find it by, nothing to sign in with. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The owner of a studio on one's own machine, their organisation, and the API key the command line uses. Safe to repeat. */
export async function seedLocal(db: Db, key: string): Promise<void> {
  const email = 'owner@studio.localhost';
  await db
    .insert(organization)
    .values({ id: LOCAL_ORGANISATION_ID, name: 'My studio', slug: 'my-studio', personal: true })
    .onConflictDoNothing();
  await db.update(organisations).set({ plan: 'local' }).where(eq(organisations.id, LOCAL_ORGANISATION_ID));
  await db
    .insert(user)
    .values({ id: LOCAL_PERSON_ID, name: 'Me', email, emailVerified: true, platformRole: 'admin' })
    .onConflictDoUpdate({ target: user.id, set: { platformRole: 'admin' } });
  await db.insert(member).values({ organizationId: LOCAL_ORGANISATION_ID, userId: LOCAL_PERSON_ID, role: 'owner' }).onConflictDoNothing();
  await db
    .insert(apiKey)
    .values({
      organizationId: LOCAL_ORGANISATION_ID,
      createdBy: LOCAL_PERSON_ID,
      name: 'The command line on this machine',
      start: key.slice(0, 8),
      hash: hashOf(key),
      scopes: [...PERMISSIONS],
    })
    // revoked, it is good again at the next start: it lies beside the database's own passwords, and the command line has no other
    .onConflictDoUpdate({ target: apiKey.hash, set: { revokedAt: null, expiresAt: null, scopes: [...PERMISSIONS] } });
}
