import { createHmac, randomBytes } from 'node:crypto';
import { asc, desc, eq } from 'drizzle-orm';
import { session } from '../../drizzle/auth-tables.ts';
import { auditLog, outbox } from '../../drizzle/tables.ts';
import { inOrganisation } from '../../drizzle/tenant.ts';
import { aMember, aPerson } from '../../drizzle/testing.ts';
import type { OwnDatabase, TestMember } from '../../drizzle/testing.ts';
import type { Role } from '../../schema/access.ts';
import { TEST_IDENTITY } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { ORGANISATION_HEADER } from './identity.ts';

export const PASSWORD = 'correct horse battery staple 9';

/** A browser as far as identity is concerned: keeps cookies, names its page as origin. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  constructor(
    private readonly api: { url: string },
    private readonly origin = api.url,
  ) {}

  /** What it sends. */
  get headers(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { origin: this.origin, ...(cookie && { cookie }) };
  }

  get isSignedIn(): boolean {
    return this.#cookies.has('studio.session_token');
  }

  /** A route of /auth: GET without a body, POST with one. */
  async auth(path: string, body?: object): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
    const answer = await this.fetch(`${this.api.url}/auth${path}`, {
      ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
      headers: answer.headers,
    };
  }

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const own = new URL(url).origin === new URL(this.api.url).origin;
    const answer = await fetch(url, { redirect: 'manual', ...init, headers: { ...init.headers, ...(own && this.headers) } });
    if (own) for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    return answer;
  }

  #keep(cookie: string): void {
    const [pair = '', ...attributes] = cookie.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    const value = pair.slice(pair.indexOf('=') + 1);
    const gone = value === '' || attributes.some((each) => /^\s*max-age=0$/i.test(each));
    if (gone) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

/** The newest mail to an address, as an admin finds it in the outbox. */
export async function mailTo(api: TestApi, address: string): Promise<{ subject: string; body: string; link: string }> {
  const { db } = api.database.auth;
  const [mail] = await db.select().from(outbox).where(eq(outbox.recipient, address)).orderBy(desc(outbox.id)).limit(1);
  if (!mail) throw new Error(`No mail to ${address}`);
  return { ...mail, link: /https?:\/\/\S+/.exec(mail.body)?.[0] ?? '' };
}

/** Signed up, address confirmed, not signed in. */
export async function signUp(api: TestApi, email: string, { password = PASSWORD, name = 'Ada' } = {}): Promise<Browser> {
  const browser = new Browser(api);
  const { status } = await browser.auth('/sign-up/email', { email, password, name });
  if (status !== 200) throw new Error(`sign-up answered ${status}`);
  await browser.fetch((await mailTo(api, email)).link);
  return browser;
}

/** Signed up and signed in. */
export async function signedIn(
  api: TestApi,
  email = 'ada@example.com',
  given: { password?: string; name?: string } = {},
): Promise<Browser> {
  const browser = await signUp(api, email, given);
  const { status } = await browser.auth('/sign-in/email', { email, password: given.password ?? PASSWORD });
  if (status !== 200) throw new Error(`sign-in answered ${status}`);
  return browser;
}

/** The cookie of somebody who is signed in, without the sixth of a second that a password costs. */
export async function aSession({ auth: { db } }: OwnDatabase, personId: string): Promise<{ cookie: string }> {
  const token = randomBytes(24).toString('base64url');
  await db.insert(session).values({ token, userId: personId, expiresAt: new Date(Date.now() + 3_600_000) });
  const signature = createHmac('sha256', TEST_IDENTITY.secrets[0]!.value).update(token).digest('base64');
  return { cookie: `studio.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}

/** Somebody signed in with a role in an organisation, of the given ones or new ones, and what their requests about it carry. */
export async function someone(
  database: OwnDatabase,
  role: Role,
  given: { organisationId?: string; personId?: string; email?: string; name?: string } = {},
): Promise<TestMember & { headers: Record<string, string> }> {
  const { organisationId, personId, ...person } = given;
  const id = personId ?? (await aPerson(database.auth.db, person)).id;
  const member = await aMember(database.auth.db, role, { personId: id, ...(organisationId && { organisationId }) });
  return { ...member, headers: { ...(await aSession(database, id)), [ORGANISATION_HEADER]: member.organisationId } };
}

/** What was written down about an organisation, oldest first. */
export async function toldOf(
  { db }: OwnDatabase,
  organisationId: string,
): Promise<{ action: string; by: string | null; details: unknown }[]> {
  const rows = await inOrganisation(db, organisationId, (tx) => tx.select().from(auditLog).orderBy(asc(auditLog.id)));
  return rows.map(({ action, personId, details }) => ({ action, by: personId, details }));
}

/** What came of an operation called `done`: its answer, or the code it was refused with. */
export async function does(
  api: TestApi,
  headers: Record<string, string>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const { data, errors } = await api.ask(query, variables, headers);
  return errors[0] ? errors[0].extensions.code : data?.['done'];
}

/** The code an authenticator app shows (RFC 6238), `step` periods from now. */
export function totp(secretUri: string, step = 0): string {
  const secret = base32(new URL(secretUri).searchParams.get('secret') ?? '');
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const at = digest.at(-1)! & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
