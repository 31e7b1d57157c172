import { randomBytes } from 'node:crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { recordAudit } from '../../drizzle/audit.ts';
import type { Db } from '../../drizzle/db.ts';
import { hashOf } from '../../drizzle/local.ts';
import { projectShares } from '../../drizzle/tables.ts';
import type { ProjectShare } from '../../drizzle/tables.ts';
import { asViewer } from '../../drizzle/tenant.ts';
import { StudioError } from '../../schema/errors.ts';
import { NewShareLink } from '../../schema/share.ts';
import type { Access, Viewer } from '../access.ts';
import { audit } from '../audit/record.ts';
import { networkOf } from '../identity/address.ts';
import type { Identity } from '../identity/identity.ts';
import { LOCK, inMinutes } from '../identity/lock-out.ts';
import { PASSWORD_MAX, passwordFault } from '../identity/password.ts';
import { demandSharable } from './sharable.ts';
import { factsOf } from './share.service.ts';
import type { OpenedLinkType, ShareLinkType } from './share.type.ts';

const TOKEN_BYTES = 32;

export interface ShareLinksUses {
  db: Db;
  /** As the role studio_auth. */
  auth: Db;
  access: Access;
  identity: Pick<Identity, 'guests' | 'guestCookie' | 'lockOut' | 'url'>;
}

/** Links that show a project to whoever has them: made by those who may share, opened by anybody. */
export class ShareLinks {
  constructor(private readonly uses: ShareLinksUses) {}

  /** @returns the link, this once: only its hash is kept. @throws StudioError NOT_FOUND, FORBIDDEN, INVALID_INPUT for a weak password */
  async create(viewer: Viewer, input: NewShareLink): Promise<ShareLinkType> {
    const { projectId, expiresInHours, password } = NewShareLink.parse(input);
    const passwordHash = password ? await hashPassword(demandStrength(password)) : null;
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const share = await asViewer(this.uses.db, viewer, async (tx) => {
      const { organisationId } = await demandSharable(tx, { access: this.uses.access, viewer }, projectId);
      const expiresAt = sql`now() + make_interval(hours => ${expiresInHours})`; // by the clock that the cap is held to
      const row = { organisationId, projectId, createdBy: viewer.personId!, tokenHash: hashOf(token), passwordHash, expiresAt }; // guests may not share
      const [made] = await tx.insert(projectShares).values(row).returning();
      await audit(tx, viewer, { action: 'share.created', noun: 'share', nounId: made!.id, details: factsOf(made!) });
      return made!; // one row in, one row out
    });
    return { share, url: `${this.uses.identity.url}/share#${token}` }; // behind the #, no server's log sees it
  }

  /**
   * Makes whoever has a link its guest, and counts that as one view. Links that have run out, were revoked or never were are told apart by
   * nobody.
   * @throws StudioError LINK_EXPIRED, LINK_PASSWORD when it asks for one or got a wrong one, RATE_LIMITED after too many of them
   */
  async open(
    address: string,
    { token, password }: { token: string; password?: string | null },
  ): Promise<OpenedLinkType & { cookie: string }> {
    const { identity } = this.uses;
    const share = await this.#find(token);
    await this.#demandPassword(share, { address, password: password ?? null });
    const expiresAt = await this.#count(share, address);
    const { id: shareId, projectId, organisationId } = share;
    const pass = identity.guests.issue(shareId);
    return { shareId, projectId, organisationId, expiresAt, pass, cookie: identity.guestCookie(pass, expiresAt) };
  }

  async #find(token: string): Promise<ProjectShare> {
    const [share] = await this.uses.auth
      .select()
      .from(projectShares)
      .where(and(eq(projectShares.tokenHash, hashOf(token)), stillGood));
    if (!share) throw ended();
    return share;
  }

  /** Each try is reserved before the password is looked at: see lock-out.ts. */
  async #demandPassword({ id, passwordHash }: ProjectShare, { address, password }: { address: string; password: string | null }) {
    if (passwordHash === null) return;
    if (password === null) throw new StudioError('LINK_PASSWORD', 'This link asks for a password', { details: { wrong: false } });
    const { lockOut } = this.uses.identity;
    const tries = `share ${id} ${networkOf(address)}`;
    const { tries: nth, leftS } = await lockOut.reserve(tries);
    if (nth > LOCK.tries) {
      throw new StudioError('RATE_LIMITED', `Too many wrong passwords for this link. Try again in ${inMinutes(leftS)}.`, {
        details: { retryAfterS: leftS },
      });
    }
    const right = password.length <= PASSWORD_MAX && (await verifyPassword({ hash: passwordHash, password }));
    if (!right) throw new StudioError('LINK_PASSWORD', 'That is not the password of this link', { details: { wrong: true } });
    await lockOut.clear(tries);
  }

  #count({ id, organisationId, projectId }: ProjectShare, address: string): Promise<Date> {
    return this.uses.auth.transaction(async (tx) => {
      const [opened] = await tx
        .update(projectShares)
        .set({ views: sql`${projectShares.views} + 1`, lastViewedAt: sql`now()` })
        .where(and(eq(projectShares.id, id), stillGood))
        .returning();
      if (!opened?.expiresAt) throw ended(); // while the password was looked at; every link has an end
      const actor = { kind: 'guest', id } as const;
      const details = { projectId, views: opened.views };
      await recordAudit(tx, { organisationId, actor, address, action: 'share.opened', noun: 'share', nounId: id, details });
      return opened.expiresAt;
    });
  }
}

const stillGood = and(isNull(projectShares.revokedAt), gt(projectShares.expiresAt, sql`now()`));

const ended = () =>
  new StudioError(
    'LINK_EXPIRED',
    'This link has run out or was taken back. Ask whoever sent it for a new one, and check that it is whole.',
  );

/** @throws StudioError INVALID_INPUT */
function demandStrength(password: string): string {
  const fault = passwordFault(password);
  if (fault !== null) throw new StudioError('INVALID_INPUT', fault, { details: { field: 'password' } });
  return password;
}
