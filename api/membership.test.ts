import { expect } from 'vitest';
import { eq } from 'drizzle-orm';
import { apiKey, invitation, member, organization } from '../drizzle/auth-tables.ts';
import { newId } from '../drizzle/id.ts';
import { asViewer } from '../drizzle/tenant.ts';
import { aKey, aMember, anInvitation, test } from '../drizzle/testing.ts';
import { Access } from './access.ts';
import type { Viewer } from './access.ts';
import { Membership } from './membership.ts';

test('identity working for somebody neither sees nor changes what belongs to others, whatever it asks', async ({
  ownDatabase: { auth },
}) => {
  const { db } = auth;
  const [mine, theirs] = [await aMember(db, 'owner'), await aMember(db, 'owner')];
  for (const { organisationId, personId } of [mine, theirs]) {
    await anInvitation(db, { email: 'ben@example.com', organisationId, inviterId: personId });
    await aKey(db, { organisationId, personId });
  }

  const guest = { ...theirs, personId: null };
  for (const [viewer, count] of [
    [mine, 1],
    [{ ...mine, organisationId: theirs.organisationId }, 1],
    [guest, 0],
  ] as const) {
    await asViewer(db, viewer, async (tx) => {
      expect((await tx.select().from(organization)).map(({ id }) => id)).toEqual(count ? [mine.organisationId] : []);
      for (const table of [member, invitation, apiKey]) {
        const rows = await tx.select().from(table);
        expect(rows.map(({ organizationId }) => organizationId)).toEqual(count ? [mine.organisationId] : []);
      }
      const changed = [
        await tx.update(member).set({ role: 'viewer' }).where(eq(member.organizationId, theirs.organisationId)).returning(),
        await tx.delete(organization).where(eq(organization.id, theirs.organisationId)).returning(),
        await tx.delete(apiKey).where(eq(apiKey.organizationId, theirs.organisationId)).returning(),
      ];
      expect(changed).toEqual([[], [], []]);
    });
    const joining = asViewer(db, viewer, (tx) => tx.insert(member).values({ id: newId(), organizationId: theirs.organisationId, userId: mine.personId, role: 'owner' })); // prettier-ignore
    await expect(joining).rejects.toMatchObject({ cause: { code: '42501' } });
  }
});

test('who waited for their turn goes by the role they have then', async ({ ownDatabase: { auth } }) => {
  const owner = await aMember(auth.db, 'owner');
  const viewer: Viewer = {
    kind: 'person',
    platformRole: 'user',
    scopes: null,
    sessionId: null,
    keyId: null,
    address: null,
    shared: null,
    ...owner,
  };
  const membership = new Membership(auth.db, new Access());
  const change = { organisationId: owner.organisationId, permission: 'member.role' } as const;
  const [inside, lowered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];

  const first = membership.change(viewer, change, async (tx) => {
    inside.resolve();
    await lowered.promise;
    await tx.update(member).set({ role: 'viewer' }).where(eq(member.userId, owner.personId));
  });
  await inside.promise;
  const second = membership.change(viewer, change, () => Promise.resolve('had a turn'));
  lowered.resolve();
  await first;
  await expect(second).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
