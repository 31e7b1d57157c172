import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { invitation, member, user } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { newId } from '../../drizzle/id.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { StudioError } from '../../schema/errors.ts';
import { INVITATION_LASTS_DAYS, NewInvitation } from '../../schema/member.ts';
import type { Access, Viewer } from '../access.ts';
import { audit } from '../audit/record.ts';
import { pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import { demandId } from '../id.ts';
import { demandSelf } from '../identity/identity.service.ts';
import { letters } from '../identity/letters.ts';
import { mayMail } from '../identity/mail-limits.ts';
import type { Post } from '../identity/mail.ts';
import { demandRank, lockOrganisation } from '../membership.ts';
import type { Membership, Standing } from '../membership.ts';
import { invitationRows, isFor, isOpen, shownInvitation } from './invitation-rows.ts';
import type { InvitationRow } from './invitation-rows.ts';
import { asSeenBy, theMember } from './member-rows.ts';
import type { InvitationType, MemberType } from './member.type.ts';

interface Uses {
  membership: Membership;
  access: Access;
  post: Post;
  /** Where people reach the studio. */
  url: string;
}

/** Asking people into an organisation, and their answers. */
export class InvitationService {
  readonly #auth: Db;

  constructor(private readonly uses: Uses) {
    this.#auth = uses.membership.auth;
  }

  /** Newest first. */
  async list(viewer: Viewer, args: PageArgs): Promise<Page<InvitationType>> {
    this.uses.access.demand(viewer, 'member.invite', viewer);
    const paging = readPaging(args);
    const after = paging.after === null ? undefined : lt(invitation.id, demandId(paging.after));
    const rows = await asViewer(this.#auth, viewer, (tx) =>
      invitationRows(tx)
        .where(and(eq(invitation.organizationId, viewer.organisationId), isOpen, after))
        .orderBy(desc(invitation.id))
        .limit(paging.first + 1),
    );
    return pageOf(rows.map(shownInvitation), paging, ({ id }) => id);
  }

  /** @throws StudioError NOT_FOUND for everybody but whom it was sent to */
  async get(viewer: Viewer, id: string): Promise<InvitationType> {
    return shownInvitation(await demandOpen(this.#auth, demandSelf(viewer), id));
  }

  /**
   * Kept first, then sent: when the mail can't be sent, inviting again sends it again. Whom a mail told within the hour gets no other.
   * @throws StudioError FORBIDDEN at or above one's own rank, CONFLICT for members, PERSONAL_ORGANISATION, PROVIDER_UNAVAILABLE, RATE_LIMITED
   */
  async invite(viewer: Viewer, input: NewInvitation): Promise<InvitationType> {
    const wanted = NewInvitation.parse(input);
    const { access, membership, post, url } = this.uses;
    access.demand(viewer, 'member.invite', viewer);
    const change = { organisationId: viewer.organisationId, permission: 'member.invite' } as const;
    const { made, tell } = await membership.change(viewer, change, (tx, standing) => keep(tx, standing, wanted));
    if (!tell) return made;
    const { inviter, organisationName: organisation } = made;
    try {
      await post.send(letters.invited(made.email, { inviter: inviter.name, organisation, url: `${url}/invitations/${made.id}` }));
    } catch (error) {
      await this.#auth.update(invitation).set({ mailedAt: null }).where(eq(invitation.id, made.id));
      throw error;
    }
    return made;
  }

  /** @throws StudioError NOT_FOUND, FORBIDDEN for one to a rank that isn't below one's own */
  async withdraw(viewer: Viewer, id: string): Promise<boolean> {
    this.uses.access.demand(viewer, 'member.invite', viewer);
    const change = { organisationId: viewer.organisationId, permission: 'member.invite' } as const;
    await this.uses.membership.change(viewer, change, async (tx, { viewer: now, role: own }) => {
      const [row] = await tx
        .select()
        .from(invitation)
        .where(and(eq(invitation.id, demandId(id)), eq(invitation.organizationId, now.organisationId), eq(invitation.status, 'pending')));
      if (!row) throw noInvitation(id);
      demandRank(own, row.role);
      await setStatus(tx, row.id, 'withdrawn');
      const details = { email: row.email, role: row.role };
      await audit(tx, now, { action: 'invitation.withdrawn', noun: 'invitation', nounId: row.id, details });
    });
    return true;
  }

  /** @throws StudioError NOT_FOUND, CONFLICT when it was answered or withdrawn, LINK_EXPIRED */
  accept(viewer: Viewer, id: string): Promise<MemberType> {
    return this.#answer(viewer, id, async (tx, row, personId) => {
      await setStatus(tx, row.id, 'accepted');
      const [joined] = await tx
        .insert(member)
        .values({ organizationId: row.organisationId, userId: personId, role: row.role })
        .onConflictDoNothing() // they came another way meanwhile, and stay what they are
        .returning({ id: member.id });
      const details = { role: row.role, email: row.email, invitedBy: row.inviterId };
      const there = { ...viewer, organisationId: row.organisationId };
      if (joined) await audit(tx, there, { action: 'member.joined', noun: 'member', nounId: personId, details });
      return asSeenBy(there, await theMember(tx, there, personId));
    });
  }

  /** @throws StudioError NOT_FOUND, CONFLICT when it was answered or withdrawn, LINK_EXPIRED */
  decline(viewer: Viewer, id: string): Promise<boolean> {
    return this.#answer(viewer, id, async (tx, row) => {
      await setStatus(tx, row.id, 'declined');
      const there = { ...viewer, organisationId: row.organisationId };
      const details = { email: row.email, role: row.role };
      await audit(tx, there, { action: 'invitation.declined', noun: 'invitation', nounId: row.id, details });
      return true;
    });
  }

  /** By the one it was sent to alone, whatever their role elsewhere. */
  #answer<T>(viewer: Viewer, id: string, work: (tx: Db, row: InvitationRow, personId: string) => Promise<T>): Promise<T> {
    const personId = demandSelf(viewer);
    return this.#auth.transaction(async (tx) => {
      const { organisationId } = await demandOpen(tx, personId, id);
      await lockOrganisation(tx, organisationId);
      return work(tx, await demandOpen(tx, personId, id), personId); // again: somebody may have been faster
    });
  }
}

/** Writes an invitation, or renews the one its address has. @returns whether its address is to be told by mail, which counts from now on */
async function keep(
  tx: Db,
  { organisation, viewer, role: own }: Standing,
  { email, role }: NewInvitation,
): Promise<{ made: InvitationType; tell: boolean }> {
  if (organisation.personal)
    throw new StudioError('PERSONAL_ORGANISATION', 'Your personal organisation is yours alone: create another one for what others take part in, or share a project'); // prettier-ignore
  demandRank(own, role);
  const [present] = await tx
    .select({ id: member.id })
    .from(member)
    .innerJoin(user, eq(user.id, member.userId))
    .where(and(eq(member.organizationId, organisation.id), eq(sql`lower(${user.email})`, email)));
  if (present) throw new StudioError('CONFLICT', 'They are a member already', { details: { email } });

  const pending = and(eq(invitation.organizationId, organisation.id), eq(sql`lower(${invitation.email})`, email), eq(invitation.status, 'pending')); // prettier-ignore
  const [before] = await tx.select().from(invitation).where(pending);
  if (before && before.expiresAt > new Date()) demandRank(own, before.role);
  const id = before?.id ?? newId();
  const tell = mayMail(await mailsOf(tx, viewer, { id, email }), 'Nobody was invited');
  const fresh = { role, inviterId: viewer.personId!, createdAt: new Date(), expiresAt: inAWeek(), ...(tell && { mailedAt: new Date() }) }; // whoever may invite is a member
  if (before) await tx.update(invitation).set(fresh).where(eq(invitation.id, id));
  else await tx.insert(invitation).values({ id, organizationId: organisation.id, email, ...fresh });
  await audit(tx, viewer, {
    action: 'member.invited',
    noun: 'invitation',
    nounId: id,
    details: { email, role, renewed: before !== undefined },
  });
  const [row] = await invitationRows(tx).where(eq(invitation.id, id));
  return { made: shownInvitation(row!), tell }; // just written
}

/** Mails of invitations in the last hour: of this one, to its address from here, and of whoever asks in all their organisations. */
async function mailsOf(tx: Db, viewer: Viewer, { id, email }: { id: string; email: string }) {
  const told = (whose: SQL | undefined) => sql<number>`(count(*) filter (where ${whose}))::int`;
  const toThem = and(eq(invitation.organizationId, viewer.organisationId), eq(sql`lower(${invitation.email})`, email));
  const [mails] = await tx
    .select({ thing: told(eq(invitation.id, id)), recipient: told(toThem), sender: told(eq(invitation.inviterId, viewer.personId!)) })
    .from(invitation)
    .where(gt(invitation.mailedAt, sql`now() - interval '1 hour'`));
  return mails!; // counting gives one row
}

const inAWeek = () => new Date(Date.now() + INVITATION_LASTS_DAYS * 24 * 3600 * 1000);

const setStatus = (tx: Db, id: string, status: 'accepted' | 'declined' | 'withdrawn') =>
  tx.update(invitation).set({ status }).where(eq(invitation.id, id));

const noInvitation = (id: string) => new StudioError('NOT_FOUND', 'There is no such invitation', { details: { id } });

/** An invitation of this person's that they can answer. @throws StudioError NOT_FOUND, CONFLICT, LINK_EXPIRED */
async function demandOpen(tx: Db, personId: string, id: string): Promise<InvitationRow> {
  const [row] = await invitationRows(tx).where(and(eq(invitation.id, demandId(id)), isFor(tx, personId)));
  if (!row) throw noInvitation(id);
  if (row.open) return row;
  if (row.status === 'pending')
    throw new StudioError('LINK_EXPIRED', 'This invitation has run out: ask to be invited again', { details: { id } });
  throw new StudioError('CONFLICT', 'This invitation was answered or withdrawn already', { details: { id } });
}
