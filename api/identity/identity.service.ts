import { and, desc, eq, gt, lt, ne } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { session, user } from '../../drizzle/auth-tables.ts';
import type { Db } from '../../drizzle/db.ts';
import { outbox } from '../../drizzle/tables.ts';
import type { OutboxMail } from '../../drizzle/tables.ts';
import { PERMISSIONS } from '../../schema/access.ts';
import { StudioError } from '../../schema/errors.ts';
import { may } from '../access.ts';
import type { Access, Viewer } from '../access.ts';
import { pageOf, readPaging } from '../connection.ts';
import type { Page, PageArgs } from '../connection.ts';
import { demandId } from '../id.ts';
import type { MeType, SessionType } from './identity.type.ts';
import { PROVIDERS } from './providers.ts';
import type { OAuthClients, Provider } from './providers.ts';
import { nameRequest } from './request.ts';
import type { Tickets } from './tickets.ts';

export interface IdentityServiceUses {
  /** As the role studio_auth. */
  auth: Db;
  access: Access;
  tickets: Tickets;
  oauth: OAuthClients;
}

/** What a signed-in person may know and do about themselves. */
export class IdentityService {
  constructor(private readonly uses: IdentityServiceUses) {}

  providers(): Provider[] {
    return PROVIDERS.filter((name) => this.uses.oauth[name] !== undefined);
  }

  async me(viewer: Viewer): Promise<MeType> {
    const [person] = await this.uses.auth
      .select()
      .from(user)
      .where(eq(user.id, demandPerson(viewer)));
    if (!person) throw new StudioError('UNAUTHENTICATED', 'Sign in first');
    const { id, name, email, image, twoFactorEnabled } = person;
    const { organisationId, role, platformRole } = viewer;
    const permissions = PERMISSIONS.filter((each) => may(viewer, each));
    return { id, name, email, image, secondFactor: twoFactorEnabled ?? false, platformRole, organisationId, role, permissions };
  }

  /** Newest first; never their tokens. */
  async sessions(viewer: Viewer): Promise<SessionType[]> {
    const rows = await this.uses.auth
      .select()
      .from(session)
      .where(and(eq(session.userId, demandSelf(viewer)), gt(session.expiresAt, new Date())))
      .orderBy(desc(session.createdAt));
    return rows.map(({ id, userAgent, ipAddress, createdAt, expiresAt }) => ({
      id,
      current: id === viewer.sessionId,
      userAgent: userAgent || null,
      address: ipAddress || null,
      createdAt,
      expiresAt,
    }));
  }

  /** Signs one device out. @throws StudioError NOT_FOUND */
  async revokeSession(viewer: Viewer, id: string): Promise<boolean> {
    const own = and(eq(session.userId, demandSelf(viewer)), eq(session.id, demandId(id)));
    const gone = await this.#endSessions(viewer, 'revokeSession', own);
    if (gone.length === 0) throw new StudioError('NOT_FOUND', 'There is no such session', { details: { id } });
    return true;
  }

  /** Signs all other devices out. @returns how many */
  async revokeOtherSessions(viewer: Viewer): Promise<number> {
    const others = and(eq(session.userId, demandSelf(viewer)), ne(session.id, viewer.sessionId!)); // demandSelf: there is one
    return (await this.#endSessions(viewer, 'revokeOtherSessions', others)).length;
  }

  #endSessions({ address }: Viewer, route: string, which: SQL | undefined): Promise<{ id: string }[]> {
    return this.uses.auth.transaction(async (tx) => {
      await nameRequest(tx, { address, route });
      return tx.delete(session).where(which).returning({ id: session.id });
    });
  }

  async socketTicket(viewer: Viewer): Promise<{ ticket: string }> {
    return { ticket: await this.uses.tickets.issue(viewer) };
  }

  /** Newest first. */
  async outbox(viewer: Viewer, args: PageArgs): Promise<Page<OutboxMail>> {
    this.uses.access.demandPlatform(viewer, 'outbox.view');
    const paging = readPaging(args);
    const after = paging.after === null ? undefined : lt(outbox.id, demandId(paging.after));
    const rows = await this.uses.auth.select().from(outbox).where(after).orderBy(desc(outbox.id)).limit(paging.first + 1); // prettier-ignore
    return pageOf(rows, paging, ({ id }) => id);
  }
}

/** @throws StudioError FORBIDDEN for guests */
function demandPerson({ personId }: Viewer): string {
  if (personId !== null) return personId;
  throw new StudioError('FORBIDDEN', 'Guests of a share link may not do this: sign in first');
}

/** The person themselves, signed in: a key can't touch the sessions of its maker. @throws StudioError FORBIDDEN */
export function demandSelf(viewer: Viewer): string {
  if (viewer.kind === 'person' && viewer.sessionId !== null) return demandPerson(viewer);
  throw new StudioError('FORBIDDEN', 'Only a signed-in person may do this');
}
