import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { user } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { people, projectShares } from '../../drizzle/tables.ts';
import type { ProjectShare } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { StudioError } from '../../schema/errors.ts';
import { NewShare } from '../../schema/share.ts';
import type { Access, Viewer } from '../access.ts';
import { audit } from '../audit/record.ts';
import { pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import { demandId } from '../id.ts';
import { letters } from '../identity/letters.ts';
import type { Post } from '../identity/mail.ts';
import { mayMail } from '../identity/mail-limits.ts';
import { demandSharable } from './sharable.ts';
import type { SharedProjectType } from './share.type.ts';

export interface ShareServiceUses {
  db: Db;
  /** As the role studio_auth. */
  auth: Db;
  access: Access;
  post: Post;
  /** Where people reach the studio. */
  url: string;
}

/** Projects shown to people outside the organisation. What they see then, row-level security decides. */
export class ShareService {
  constructor(private readonly uses: ShareServiceUses) {}

  /** With whom a project is shared, newest first; what was revoked is gone. */
  async list(viewer: Viewer, projectId: string, args: PageArgs): Promise<Page<ProjectShare>> {
    const paging = readPaging(args);
    const after = paging.after === null ? undefined : lt(projectShares.id, demandId(paging.after));
    const rows = await asViewer(this.uses.db, viewer, async (tx) => {
      const { id } = await demandSharable(tx, { access: this.uses.access, viewer }, projectId);
      return tx
        .select()
        .from(projectShares)
        .where(and(eq(projectShares.projectId, id), isNull(projectShares.revokedAt), after))
        .orderBy(desc(projectShares.id))
        .limit(paging.first + 1);
    });
    return pageOf(rows, paging, ({ id }) => id);
  }

  /** What others share with whoever asks, newest first. @throws StudioError FORBIDDEN for keys and guests */
  async sharedWith(viewer: Viewer, args: PageArgs): Promise<Page<SharedProjectType>> {
    if (viewer.kind !== 'person') throw new StudioError('FORBIDDEN', 'Only a signed-in person may do this');
    const paging = readPaging(args);
    const after = paging.after === null ? sql`` : sql`where id < ${demandId(paging.after)}`;
    const rows = await asViewer(this.uses.db, viewer, (tx) =>
      tx.execute<Omit<SharedProjectType, 'createdAt'> & { createdAt: string }>(sql`
        select id, project_id as "projectId", title, organisation_id as "organisationId", organisation_name as "organisationName",
          shared_by as "sharedBy", can_comment as "canComment", created_at as "createdAt"
        from studio.shared_with_me() ${after} order by id desc limit ${paging.first + 1}`),
    );
    const shared = rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
    return pageOf(shared, paging, ({ id }) => id);
  }

  /**
   * Shares a project with an address or a person and tells them by mail, now and then. Safe to repeat: it changes what they may.
   * @throws StudioError NOT_FOUND, FORBIDDEN; CONFLICT when they belong to the organisation; PROVIDER_UNAVAILABLE when the mail could not
   * be sent, RATE_LIMITED after too many: it is shared all the same, and repeating it tries again
   */
  async share(viewer: Viewer, input: NewShare): Promise<ProjectShare> {
    const wanted = NewShare.parse(input);
    const { share, project, sharer } = await asViewer(this.uses.db, viewer, async (tx) => {
      const project = await demandSharable(tx, { access: this.uses.access, viewer }, wanted.projectId, { lock: true });
      const share = await this.#grant(tx, viewer, wanted);
      const [sharer] = await tx.select({ name: people.name }).from(people).where(eq(people.id, share.createdBy));
      return { share, project, sharer };
    });
    await this.#tell(viewer, share, { title: project.title, sharer: sharer?.name ?? 'Somebody' });
    return share;
  }

  /** Ends a share, at once; one that has ended stays as it is. @throws StudioError NOT_FOUND, FORBIDDEN */
  async revoke(viewer: Viewer, id: string): Promise<ProjectShare> {
    this.uses.access.demand(viewer, 'project.share', viewer);
    return asViewer(this.uses.db, viewer, async (tx) => {
      const [share] = await tx
        .select()
        .from(projectShares)
        .where(eq(projectShares.id, demandId(id)))
        .for('no key update');
      if (!share) throw new StudioError('NOT_FOUND', 'There is no such share', { details: { id } });
      if (share.revokedAt !== null) return share;
      const [revoked] = await tx.update(projectShares).set({ revokedAt: sql`now()` }).where(eq(projectShares.id, id)).returning(); // prettier-ignore
      await audit(tx, viewer, { action: 'share.revoked', noun: 'share', nounId: id, details: factsOf(share) });
      return revoked!; // the row was locked
    });
  }

  async #grant(tx: Db, viewer: Viewer, { projectId, email, personId, canComment }: NewShare): Promise<ProjectShare> {
    const whose = email ? eq(projectShares.email, email) : eq(projectShares.personId, await this.#demandPerson(personId ?? ''));
    const same = and(eq(projectShares.projectId, projectId), whose, isNull(projectShares.revokedAt));
    const [before] = await tx.select().from(projectShares).where(same).limit(1);
    if (before?.canComment === canComment) return before;
    const row = { organisationId: viewer.organisationId, projectId, createdBy: viewer.personId!, canComment }; // guests may not share
    const [share] = before
      ? await tx.update(projectShares).set({ canComment }).where(eq(projectShares.id, before.id)).returning()
      : await tx
          .insert(projectShares)
          .values({ ...row, ...(email ? { email } : { personId: personId! }) })
          .returning();
    await demandOutsider(tx, share!.personId);
    await audit(tx, viewer, { action: 'share.created', noun: 'share', nounId: share!.id, details: factsOf(share!) });
    return share!; // one row in, one row out
  }

  async #demandPerson(id: string): Promise<string> {
    const [person] = await this.uses.auth
      .select({ id: user.id })
      .from(user)
      .where(eq(user.id, demandId(id)));
    if (!person) throw new StudioError('NOT_FOUND', 'There is no such person', { details: { personId: id } });
    return person.id;
  }

  /** Whether they are told now. @throws StudioError RATE_LIMITED */
  async #mayTell(viewer: Viewer, share: ProjectShare): Promise<boolean> {
    const { id, email, personId } = share;
    const told = (whose: SQL | undefined) => sql<number>`(count(*) filter (where ${whose}))::int`;
    const toThem = email === null ? eq(projectShares.personId, personId!) : eq(projectShares.email, email); // a share is with one of them
    const [mails] = await asViewer(this.uses.db, viewer, (tx) =>
      tx
        .select({
          thing: told(eq(projectShares.id, id)),
          recipient: told(toThem),
          sender: told(eq(projectShares.createdBy, viewer.personId!)), // guests may not share
        })
        .from(projectShares)
        .where(gt(projectShares.invitedAt, sql`now() - interval '1 hour'`)),
    );
    return mayMail(mails!, 'It is shared, but nobody was told'); // counting gives one row
  }

  async #tell(viewer: Viewer, share: ProjectShare, { title, sharer }: { title: string; sharer: string }): Promise<void> {
    if (!(await this.#mayTell(viewer, share))) return;
    const { auth, post, url } = this.uses;
    const known = share.personId === null ? [] : await auth.select({ email: user.email }).from(user).where(eq(user.id, share.personId));
    const address = share.email ?? known[0]?.email;
    if (address === undefined) return; // the account was deleted meanwhile
    const link = known.length > 0 ? `${url}/sign-in` : `${url}/sign-up?email=${encodeURIComponent(address)}`;
    await post.send(letters.shared(address, { sharer, title, url: link }));
    await asViewer(
      this.uses.db,
      viewer,
      (tx) =>
      tx.update(projectShares).set({ invitedAt: sql`now()` }).where(eq(projectShares.id, share.id)), // prettier-ignore
    );
  }
}

/** @throws StudioError CONFLICT */
async function demandOutsider(tx: Db, personId: string | null): Promise<void> {
  if (personId === null) return;
  const [member] = await tx.execute(sql`select 1 from studio.members() where person_id = ${personId}`);
  if (member) throw new StudioError('CONFLICT', 'They belong to the organisation and see the project already');
}

/** What the audit log keeps of a share. */
export const factsOf = ({ projectId, email, personId, canComment, tokenHash, passwordHash, expiresAt }: ProjectShare) =>
  tokenHash === null
    ? { projectId, kind: 'person', email, personId, canComment }
    : { projectId, kind: 'link', password: passwordHash !== null, expiresAt };
