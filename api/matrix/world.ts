import { createHmac, randomBytes } from 'node:crypto';
import { member, session } from '../../drizzle/auth-tables.ts';
import { appendFilmEvents } from '../../drizzle/film-events.ts';
import { newId } from '../../drizzle/id.ts';
import { hashOf } from '../../drizzle/local.ts';
import { filmOutputs, projectShares } from '../../drizzle/tables.ts';
import type { Film, FilmShot, Project } from '../../drizzle/tables.ts';
import { asViewer, inOrganisation } from '../../drizzle/tenant.ts';
import { aFilm, aKey, anInvitation, aPerson, aProject, aScript, aShot, anOrganisation } from '../../drizzle/testing.ts';
import type { OwnDatabase } from '../../drizzle/testing.ts';
import { PERMISSIONS } from '../../schema/access.ts';
import type { Role } from '../../schema/access.ts';
import { GuestPasses } from '../identity/guests.ts';
import { ORGANISATION_HEADER } from '../identity/identity.ts';
import { TEST_IDENTITY } from '../testing.ts';
import type { Sender } from './senders.ts';

/** Who sends, as rows: what operations about oneself name. */
export interface Self {
  personId: string;
  sessionId: string;
  email: string;
  headers: Record<string, string>;
}

/** One studio with rows of every kind. Two of its projects are alike, and one of them is shared. */
export interface World {
  database: OwnDatabase;
  organisationId: string;
  /** A word that stands in all of its rows that members alone see, and nowhere else. */
  secret: string;
  /** A word that stands in the rows of the project that is shared. */
  shown: string;
  project: Project;
  film: Film;
  shot: FilmShot;
  /** A project that nothing of is shared. */
  hidden: Project;
  /** Somebody with a role here, always the same. */
  member(role: Role): Promise<Self>;
  /** Somebody new with a role here. */
  newcomer(role: Role): Promise<Self>;
  /** An invitation by an owner, into this studio or another; its id. */
  invitation(given: { email: string; organisationId?: string }): Promise<string>;
  /** An API key of somebody's here; its id. */
  key(personId: string): Promise<string>;
  /** A link to the project that is shared, by the hash of its token; its id. */
  link(tokenHash: string): Promise<string>;
  /** The rows of whoever sends here. */
  self(sender: Sender): Promise<Self>;
}

export async function aWorld(database: OwnDatabase): Promise<World> {
  const { auth } = database;
  const [secret, shown] = [`secret-${newId()}`, `shown-${newId()}`];
  const organisationId = await anOrganisation(auth.db, { name: `The studio ${shown}` });
  const [{ project, film, shot }, hidden] = await Promise.all([
    aProduction(database, organisationId, shown),
    aProduction(database, organisationId, secret),
  ]);
  const known = new Map<string, Promise<Self>>();
  const once = (name: string, make: () => Promise<Self>) => known.get(name) ?? known.set(name, make()).get(name)!;
  const member = (role: Role) => once(role, () => newcomer(role));
  const newcomer = (role: Role) => aColleague(database, { organisationId, role, name: `${role} ${secret}` });
  const invitation = (given: { email: string; organisationId?: string }) => anInvitation(auth.db, given);
  const key = async (personId: string) => {
    const id = newId();
    await aKey(auth.db, { personId, organisationId }, { id, scopes: ['project.view'] });
    return id;
  };
  const share = async (given: Partial<typeof projectShares.$inferInsert>) => {
    const { personId } = await once('sharer', () => aColleague(database, { organisationId, role: 'owner', name: `sharer ${shown}` })); // those it is shared with see who
    const row = { organisationId, projectId: project.id, createdBy: personId, ...given };
    const [made] = await asViewer(database.api.db, { personId, organisationId, shareId: null }, (tx) =>
      tx.insert(projectShares).values(row).returning(),
    );
    return made!.id; // one row in, one row out
  };
  const link = (tokenHash: string) => share({ tokenHash, expiresAt: inAnHour() });
  const self = async (sender: Sender): Promise<Self> => {
    switch (sender) {
      case 'nobody':
        return { ...(await member('owner')), headers: {} };
      case 'stranger':
        return once(sender, () => aPersonSigned(database, organisationId, { name: 'Nemo' }));
      case 'admin of the platform':
        return once(sender, () => aPersonSigned(database, organisationId, { name: 'Root', platformRole: 'admin', twoFactorEnabled: true }));
      case 'shared':
        return once(sender, async () => {
          const person = await aPersonSigned(database, organisationId, { name: 'Friend' });
          await share({ personId: person.personId, canComment: true });
          return person;
        });
      case 'guest':
        return once(sender, async () => {
          const shareId = await link(hashOf(newId()));
          const pass = new GuestPasses(TEST_IDENTITY.secrets).issue(shareId);
          return { ...(await member('owner')), headers: { authorization: `Bearer ${pass}` } };
        });
      case 'key with all scopes':
      case 'key without scopes':
        return once(sender, async () => {
          const maker = await newcomer('owner');
          const scopes = sender === 'key with all scopes' ? [...PERMISSIONS] : [];
          const key = await aKey(auth.db, { ...maker, organisationId }, { scopes });
          return { ...maker, headers: { authorization: `Bearer ${key}` } };
        });
      default:
        return member(sender);
    }
  };
  return {
    database,
    organisationId,
    secret,
    shown,
    project,
    film,
    shot,
    hidden: hidden.project,
    member,
    newcomer,
    invitation,
    key,
    link,
    self,
  };
}

const inAnHour = () => new Date(Date.now() + 3_600_000);

/** A project with a script, a finished film, its shots, outputs and events, and a word in all of them. */
async function aProduction({ db }: OwnDatabase, organisationId: string, word: string) {
  const project = await aProject(db, { organisationId, title: `The project ${word}` });
  await aScript(db, { organisationId, projectId: project.id, text: `INT. ROOM - NIGHT\n\nMIRA\nIt rains ${word}.\n` });
  const film = await aFilm(db, { organisationId, projectId: project.id, title: `The film ${word}` });
  const shot = await aShot(db, { organisationId, filmId: film.id, description: `Wide of ${word}.` });
  const file = { key: `${organisationId}/film/${word}.mp4`, mediaType: 'video/mp4', fileName: `${word}.mp4`, sizeBytes: 1 };
  await inOrganisation(db, organisationId, (tx) =>
    tx.insert(filmOutputs).values({ organisationId, filmId: film.id, cut: 1, role: 'film', ...file }),
  );
  await appendFilmEvents(db, { filmId: film.id, organisationId, cut: 1 }, [
    { kind: 'state', state: 'submitted' },
    { kind: 'state', state: 'completed' },
  ]);
  return { project, film, shot };
}

async function aColleague(database: OwnDatabase, { organisationId, role, name }: { organisationId: string; role: Role; name: string }) {
  const person = await aPersonSigned(database, organisationId, { name });
  await database.auth.db.insert(member).values({ organizationId: organisationId, userId: person.personId, role });
  return person;
}

/** A person with a session, as their browser would send it: in the name of an organisation, whether they belong there or not. */
async function aPersonSigned({ auth: { db } }: OwnDatabase, organisationId: string, given: Parameters<typeof aPerson>[1]): Promise<Self> {
  const { id: userId, email } = await aPerson(db, given);
  const token = randomBytes(24).toString('base64url');
  const expiresAt = inAnHour();
  const [row] = await db.insert(session).values({ token, userId, expiresAt }).returning();
  const signature = createHmac('sha256', TEST_IDENTITY.secrets[0]!.value).update(token).digest('base64');
  const cookie = `studio.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  return { personId: userId, email, sessionId: row!.id, headers: { cookie, [ORGANISATION_HEADER]: organisationId } };
}
