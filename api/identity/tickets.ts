import { randomBytes } from 'node:crypto';
import type { Sql } from '../../drizzle/db.ts';
import { hashOf } from '../../drizzle/local.ts';
import type { Viewer } from '../access.ts';
import type { Credentials } from './viewer.ts';

export const TICKET_LASTS_S = 30;

/** Lets a WebSocket in as whoever asked for the ticket over HTTP: once, within seconds, while that session, key or share still lives. */
export class Tickets {
  constructor(private readonly sql: Sql) {}

  async issue({ sessionId, keyId, shareId, organisationId }: Viewer): Promise<string> {
    const ticket = randomBytes(32).toString('base64url');
    await this.sql`
      with gone as (delete from auth.ticket where expires_at < now() - interval '1 hour')
      insert into auth.ticket (hash, session_id, key_id, share_id, organization_id, expires_at)
      values (${hashOf(ticket)}, ${sessionId}, ${keyId}, ${shareId}, ${organisationId}, now() + make_interval(secs => ${TICKET_LASTS_S}))`;
    return ticket;
  }

  /** @returns what it was issued on; null when it is no ticket, too old or used */
  async redeem(ticket: unknown): Promise<Credentials | null> {
    if (typeof ticket !== 'string' || ticket.length > 100) return null;
    const [row] = await this.sql<Record<'session_id' | 'key_id' | 'share_id' | 'organization_id', string | null>[]>`
      delete from auth.ticket where hash = ${hashOf(ticket)} and expires_at > now() returning session_id, key_id, share_id, organization_id`;
    if (!row) return null;
    return { sessionId: row.session_id, keyId: row.key_id, shareId: row.share_id, organisationId: row.organization_id };
  }
}
