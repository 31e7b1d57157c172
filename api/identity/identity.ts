import type { IncomingMessage } from 'node:http';
import type { OpenDb } from '../../drizzle/db.ts';
import { StudioError } from '../../schema/errors.ts';
import type { Viewer } from '../access.ts';
import { addressOf, proxyList } from './address.ts';
import { makeAuth } from './auth.ts';
import type { Auth } from './auth.ts';
import { cookieOf, signedToken } from './cookie.ts';
import { GuestPasses } from './guests.ts';
import { comesFromOwner, greetOwner } from './local-owner.ts';
import { LockOut } from './lock-out.ts';
import { openPost } from './mail.ts';
import type { Post } from './mail.ts';
import type { OAuthClients } from './providers.ts';
import { Signatures } from './re-sign.ts';
import { renewSecrets } from './renew-secrets.ts';
import { Rights } from './rights.ts';
import type { Secret } from './secrets.ts';
import { Tickets } from './tickets.ts';
import { UsedCodes } from './used-codes.ts';
import { Vault } from './vault.ts';
import { Viewers } from './viewer.ts';
import type { Credentials } from './viewer.ts';

/** What a studio says about its people; from the environment in main.ts. */
export interface IdentityOptions {
  secrets: readonly Secret[];
  smtpUrl: string | null;
  mailFrom: string;
  oauth: OAuthClients;
  /** Addresses and ranges of reverse proxies whose word is believed. */
  proxies: readonly string[];
  /** Whether whoever opens the studio on this machine is its owner. */
  localOwner: boolean;
}

interface IdentityUses {
  /** As the role studio_auth. */
  database: OpenDb;
  /** Where people reach the studio. */
  url: string;
  /** Every web origin whose pages may call, the studio's own first. */
  origins: readonly string[];
  log: (error: unknown) => void;
}

export interface Recognised {
  viewer: Viewer | null;
  /** Cookies to send back: a session that was renewed. */
  cookies: string[];
}

const BEARER = /^bearer\s+(\S+)$/i;
/** The key or the guest's pass that a request comes with. */
export const bearerOf = ({ authorization = '' }: IncomingMessage['headers']): string | null => BEARER.exec(authorization)?.[1] ?? null;
/** Names the organisation a request is about, where it isn't the one the person was last in. */
export const ORGANISATION_HEADER = 'studio-organisation';
/** Names the share that a request is about, where somebody who is signed in looks at what a link shows. */
const SHARE_HEADER = 'studio-share';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Who people are: everything the rest of the API needs of it. */
export class Identity {
  readonly auth: Auth;
  readonly tickets: Tickets;
  readonly rights: Rights;
  readonly guests: GuestPasses;
  readonly lockOut: LockOut;
  readonly post: Post;
  readonly url: string;
  readonly #viewers: Viewers;
  readonly #options: IdentityOptions;
  readonly #proxies: ReturnType<typeof proxyList>;
  readonly #secrets: readonly string[];
  readonly signatures: Signatures;
  readonly #cookieName: string;
  readonly #guestCookie: string;
  readonly #renewing: Promise<void>;

  constructor(options: IdentityOptions, { database, url, origins, log }: IdentityUses) {
    const { secrets, smtpUrl, mailFrom, oauth, proxies, localOwner } = options;
    this.url = url;
    this.#options = options;
    this.#proxies = proxyList(proxies);
    this.post = openPost({ smtpUrl, from: mailFrom, db: database.db });
    this.#viewers = new Viewers(database.sql, localOwner);
    this.#secrets = secrets.map(({ value }) => value);
    this.signatures = new Signatures(this.#secrets);
    const prefix = url.startsWith('https:') ? '__Secure-' : '';
    this.#cookieName = `${prefix}studio.session_token`;
    this.#guestCookie = `${prefix}studio.guest`;
    this.guests = new GuestPasses(secrets);
    this.tickets = new Tickets(database.sql);
    this.rights = new Rights(database.url, this.#viewers);
    this.lockOut = new LockOut(database.sql);
    const vault = new Vault(secrets);
    const { post, lockOut } = this;
    const usedCodes = new UsedCodes(database.sql);
    this.auth = makeAuth({ db: database.db, url, origins, secrets, vault, post, lockOut, usedCodes, oauth, log });
    this.#renewing = renewSecrets(database.db, vault, secrets).then(({ failures }) => failures.forEach(log), log); // a secret may have changed since the last start
  }

  /**
   * Whoever sends a request: by API key or a guest's pass, else by the session in its cookie, else by the pass in another.
   * @throws StudioError INVALID_INPUT when what names the organisation can't
   */
  async recognise(headers: IncomingMessage['headers'], address: string | null = null): Promise<Recognised> {
    const wish = headers[ORGANISATION_HEADER];
    const organisationId = wish === undefined ? null : String(wish);
    if (organisationId !== null && !UUID.test(organisationId))
      throw new StudioError('INVALID_INPUT', `The header ${ORGANISATION_HEADER} names an organisation by its id, which is a UUID`);
    const find = async (credentials: Credentials) => this.#viewers.find({ ...credentials, organisationId, address });
    const bearer = bearerOf(headers);
    if (bearer !== null) {
      const shareId = this.guests.read(bearer);
      return { viewer: (await find(shareId === null ? { key: bearer } : { shareId }))?.viewer ?? null, cookies: [] };
    }

    const cookies = headers.cookie ?? null;
    const shareId = this.guests.read(cookieOf(cookies, this.#guestCookie) ?? '');
    const asGuest = shareId !== null && headers[SHARE_HEADER] === shareId;
    const sessionToken = asGuest ? null : signedToken(cookies, this.#cookieName, this.#secrets);
    const known = await find({ sessionToken });
    if (!known) return { viewer: (shareId === null ? null : await find({ shareId }))?.viewer ?? null, cookies: [] };
    const staysSigned = cookieOf(cookies, this.#cookieName.replace('session_token', 'dont_remember')) === null;
    return { viewer: known.viewer, cookies: known.isOld && staysSigned ? await this.#renew(cookies ?? '') : [] };
  }

  /** The local owner, when this is them opening the studio and they aren't signed in: cookies that sign them in. */
  async greet(request: IncomingMessage): Promise<string[]> {
    if (!this.#options.localOwner || !comesFromOwner(request)) return [];
    const { viewer } = await this.recognise(request.headers);
    if (viewer && viewer.kind !== 'guest') return [];
    return greetOwner(this.auth, new Headers({ 'user-agent': request.headers['user-agent'] ?? '' }));
  }

  /** What lets a browser go on as a guest until the share ends. */
  guestCookie(pass: string, until: Date): string {
    const maxAge = Math.max(0, Math.floor((until.getTime() - Date.now()) / 1000));
    const secure = this.url.startsWith('https:') ? '; Secure' : '';
    return `${this.#guestCookie}=${pass}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
  }

  /** Where a request came from. */
  addressOf(request: Pick<IncomingMessage, 'socket' | 'headers'>): string {
    return addressOf(request, this.#proxies);
  }

  async stop(): Promise<void> {
    await Promise.all([this.rights.stop(), this.#renewing]);
    this.post.close();
  }

  /** better-auth's own sliding renewal, once a day. */
  async #renew(cookie: string): Promise<string[]> {
    const answer = await this.auth.api.getSession({ headers: new Headers({ cookie: this.signatures.cookies(cookie) }), asResponse: true });
    return answer.headers.getSetCookie();
  }
}
