import { and, asc, desc, eq } from 'drizzle-orm';
import { member, organization, session } from '../../drizzle/auth-tables.ts';
import type { Organization } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { violatesUnique } from '../../drizzle/failures.ts';
import { newId } from '../../drizzle/id.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import type { Role } from '../../schema/access.ts';
import { StudioError } from '../../schema/errors.ts';
import { OrganisationName, slugOf } from '../../schema/organisation.ts';
import type { Access, Viewer } from '../access.ts';
import { audit } from '../audit/record.ts';
import { demandId } from '../id.ts';
import { demandSelf } from '../identity/identity.service.ts';
import { demandAnotherOwner, noOrganisation, revokeBeyond, roleIn } from '../membership.ts';
import type { Membership } from '../membership.ts';

type MyOrganisation = Organization & { role: Role };

/** The organisations that somebody belongs to. */
export class OrganisationService {
  readonly #auth: Db;

  constructor(
    private readonly membership: Membership,
    private readonly access: Access,
  ) {
    this.#auth = membership.auth;
  }

  /** One's own first, then by name. */
  async list(viewer: Viewer): Promise<MyOrganisation[]> {
    if (viewer.kind !== 'person') this.access.demand(viewer, 'organisation.view', viewer);
    const own = eq(member.userId, viewer.personId!); // guests were refused
    const rows = await asViewer(this.#auth, viewer, (tx) =>
      tx
        .select({ organisation: organization, role: member.role })
        .from(organization)
        .innerJoin(member, eq(member.organizationId, organization.id))
        .where(viewer.kind === 'person' ? own : and(own, eq(organization.id, viewer.organisationId)))
        .orderBy(desc(organization.personal), asc(organization.name), asc(organization.id)),
    );
    return rows.map(({ organisation, role }) => ({ ...organisation, role }));
  }

  /** @throws StudioError NOT_FOUND */
  get(viewer: Viewer, id: string): Promise<MyOrganisation> {
    const organisationId = demandId(id);
    return asViewer(this.#auth, { ...viewer, organisationId }, async (tx) => {
      const role = await roleIn(tx, viewer, organisationId);
      const [row] = await tx.select().from(organization).where(eq(organization.id, organisationId));
      if (!row || role === null) throw noOrganisation(id);
      this.access.demand({ ...viewer, organisationId, role }, 'organisation.view', { organisationId });
      return { ...row, role };
    });
  }

  /** @throws StudioError CONFLICT when the slug is taken, FORBIDDEN for keys and guests */
  async create(viewer: Viewer, input: OrganisationName): Promise<MyOrganisation> {
    const userId = demandSelf(viewer);
    const { name, slug } = OrganisationName.parse(input);
    const id = newId();
    const tail = id.slice(-8);
    const made = slugOf(name);
    const slugs = slug ? [slug] : [...(made ? [made, `${made}-${tail}`] : []), `team-${tail}`];
    return this.#auth.transaction(async (tx) => {
      for (const each of slugs) {
        const [row] = await tx
          .insert(organization)
          .values({ id, name, slug: each })
          .onConflictDoNothing({ target: organization.slug })
          .returning();
        if (!row) continue;
        await tx.insert(member).values({ organizationId: id, userId, role: 'owner' });
        const details = { name, slug: each };
        await audit(tx, viewer, { organisationId: id, action: 'organisation.created', noun: 'organisation', nounId: id, details });
        return { ...row, role: 'owner' as const };
      }
      throw slugTaken();
    });
  }

  /** @throws StudioError CONFLICT when the slug is taken */
  async rename(viewer: Viewer, id: string, input: OrganisationName): Promise<MyOrganisation> {
    const { name, slug } = OrganisationName.parse(input);
    const change = { organisationId: demandId(id), permission: 'organisation.edit' } as const;
    const renaming = this.membership.change(viewer, change, async (tx, { organisation: old, viewer: now, role }) => {
      const [row] = await tx
        .update(organization)
        .set({ name, ...(slug && { slug }) })
        .where(eq(organization.id, old.id))
        .returning();
      const details = { name, slug: row!.slug, oldName: old.name, oldSlug: old.slug };
      await audit(tx, now, { action: 'organisation.renamed', noun: 'organisation', nounId: old.id, details });
      return { ...row!, role }; // locked above: there is one
    });
    return renaming.catch((reason: unknown) => {
      throw violatesUnique(reason, 'organization_slug_unique') ? slugTaken(reason) : reason;
    });
  }

  /**
   * Identity's row goes for good, and with it memberships, invitations and keys; a trigger marks the studio's own row as deleted and
   * revokes its shares. Projects and films stay on file, reached by nobody.
   */
  async delete(viewer: Viewer, id: string): Promise<boolean> {
    const change = { organisationId: demandId(id), permission: 'organisation.delete' } as const;
    await this.membership.change(viewer, change, async (tx, { organisation, viewer: now }) => {
      demandShared(organisation);
      const { name, slug } = organisation;
      await audit(tx, now, { action: 'organisation.deleted', noun: 'organisation', nounId: organisation.id, details: { name, slug } });
      await tx.delete(organization).where(eq(organization.id, organisation.id));
    });
    return true;
  }

  /** For people alone: a key stays where it was made. */
  async switchTo(viewer: Viewer, id: string): Promise<MyOrganisation> {
    const userId = demandSelf(viewer);
    const organisation = await this.get(viewer, id);
    await this.#auth
      .update(session)
      .set({ activeOrganizationId: organisation.id })
      .where(and(eq(session.id, viewer.sessionId!), eq(session.userId, userId))); // demandSelf: there is one
    return organisation;
  }

  /** @throws StudioError PERSONAL_ORGANISATION, NOT_FOUND when the other is no member */
  transfer(viewer: Viewer, id: string, personId: string): Promise<MyOrganisation> {
    const change = { organisationId: demandId(id), permission: 'organisation.transfer' } as const;
    const heir = demandId(personId);
    return this.membership.change(viewer, change, async (tx, { organisation, viewer: now }) => {
      demandShared(organisation);
      const owner = now.personId!; // whoever may transfer is a member
      if (heir === owner) throw new StudioError('INVALID_INPUT', 'It is yours already');
      const setRole = (userId: string, role: Role) =>
        tx
          .update(member)
          .set({ role })
          .where(and(eq(member.organizationId, organisation.id), eq(member.userId, userId)))
          .returning({ id: member.id });
      if ((await setRole(heir, 'owner')).length === 0)
        throw new StudioError('NOT_FOUND', 'There is no such member', { details: { personId } });
      await setRole(owner, 'admin');
      await revokeBeyond(tx, now, { personId: owner, role: 'admin' });
      const details = { from: owner, to: heir };
      await audit(tx, now, { action: 'organisation.transferred', noun: 'organisation', nounId: organisation.id, details });
      return { ...organisation, role: 'admin' as const };
    });
  }

  /** For people alone. @throws StudioError LAST_OWNER, PERSONAL_ORGANISATION */
  async leave(viewer: Viewer, id: string): Promise<boolean> {
    const personId = demandSelf(viewer);
    await this.membership.change(viewer, { organisationId: demandId(id), permission: null }, async (tx, standing) => {
      const { organisation, viewer: now, role } = standing;
      demandShared(organisation);
      if (role === 'owner') await demandAnotherOwner(tx, organisation.id, personId);
      await revokeBeyond(tx, now, { personId, role: null });
      await audit(tx, now, { action: 'member.left', noun: 'member', nounId: personId, details: { role } });
      await tx.delete(member).where(and(eq(member.organizationId, organisation.id), eq(member.userId, personId)));
    });
    return true;
  }
}

/** @throws StudioError PERSONAL_ORGANISATION */
function demandShared({ personal }: Organization): void {
  if (personal) throw new StudioError('PERSONAL_ORGANISATION', 'Your personal organisation stays yours: create another one for what others take part in'); // prettier-ignore
}

const slugTaken = (cause?: unknown) =>
  new StudioError('CONFLICT', 'Another organisation has this slug: choose another', { cause, details: { field: 'slug' } });
