import { filmOutputs } from '../../drizzle/tables.ts';
import type { Film, Project } from '../../drizzle/tables.ts';
import { inOrganisation } from '../../drizzle/tenant.ts';
import { aFilm, aProject, aScript, aShot } from '../../drizzle/testing.ts';
import { LOCAL_ORGANISATION_ID } from '../../schema/ids.ts';
import type { Answer, TestApi } from '../testing.ts';

/** A project of the local studio with one of everything that a share shows. */
export async function aProduction(api: TestApi, title: string): Promise<{ project: Project; film: Film }> {
  const { db } = api.database;
  const organisationId = LOCAL_ORGANISATION_ID;
  const project = await aProject(db, { title });
  await aScript(db, { projectId: project.id, text: `INT. ROOM - NIGHT\n\nMIRA\n${title}.\n` });
  const film = await aFilm(db, { projectId: project.id, title });
  const clipKey = `${organisationId}/clip/${film.id}.mp4`;
  await aShot(db, { filmId: film.id, shotId: 'a', state: 'filmed', clipKey });
  const output = { key: `${organisationId}/film/${film.id}.mp4`, mediaType: 'video/mp4', fileName: 'film.mp4', sizeBytes: title.length };
  for (const key of [clipKey, output.key]) await api.store.put(key, Buffer.from(title), { type: 'video/mp4' });
  await inOrganisation(db, organisationId, (tx) =>
    tx.insert(filmOutputs).values({ organisationId, filmId: film.id, cut: 1, role: 'film', ...output }),
  );
  return { project, film };
}

const LINK = `mutation ($projectId: ID!, $hours: Int, $password: String) {
  createShareLink(input: { projectId: $projectId, expiresInHours: $hours, password: $password }) { url share { id expiresAt hasPassword views } }
}`;
const OPEN =
  'mutation ($token: String!, $password: String) { openShareLink(token: $token, password: $password) { pass shareId projectId organisationId expiresAt } }';

export interface TestLink {
  id: string;
  token: string;
  expiresAt: string;
}

/** A link to a project, made by the local owner. */
export async function aLink(api: TestApi, projectId: string, given: { hours?: number; password?: string } = {}): Promise<TestLink> {
  const { data, errors } = await api.ask(LINK, { projectId, hours: 24, ...given });
  if (!data) throw new Error(`no link: ${errors[0]?.message}`);
  const { url, share } = data['createShareLink'];
  return { id: share.id, token: String(url).split('#')[1]!, expiresAt: share.expiresAt };
}

/** Opens a link as nobody. */
export const open = (api: TestApi, { token, password }: { token: string; password?: string }, headers = {}): Promise<Answer> =>
  api.ask(OPEN, { token, password }, headers);

/** What a guest's requests carry. */
export async function aGuest(api: TestApi, link: { token: string; password?: string }): Promise<{ authorization: string }> {
  const { data, errors } = await open(api, link);
  if (!data) throw new Error(`not opened: ${errors[0]?.message}`);
  return { authorization: `Bearer ${data['openShareLink'].pass}` };
}

export const REVOKE = 'mutation ($id: ID!) { revokeShare(id: $id) { revokedAt } }';

const EVERYTHING = `query ($first: Int = 5) {
  projects(first: $first) { nodes { title script { text } } }
  films(first: $first) { nodes { id title project { title } outputs { role url } shots(first: $first) { nodes { shotId clipUrl } } } }
}`;

/** All that somebody finds in lists, by title. */
export async function seenBy(api: TestApi, headers: Record<string, string>) {
  const { data, errors } = await api.ask(EVERYTHING, {}, headers);
  if (errors[0]) return errors[0].extensions.code;
  const [projects, films] = [data!['projects'].nodes, data!['films'].nodes] as [{ title: string; script: unknown }[], { title: string }[]];
  return { projects: projects.map(({ title }) => title), films: films.map(({ title }) => title) };
}

/** Every way to ask for something of another project by its id, and what became of each. */
export async function reaching(api: TestApi, headers: Record<string, string>, { project, film }: { project: Project; film: Film }) {
  const asked: Record<string, string> = {
    project: `{ project(id: "${project.id}") { title script { text } } }`,
    film: `{ film(id: "${film.id}") { title playlist outputs { url } } }`,
    shot: `{ shot(filmId: "${film.id}", shotId: "a") { clipUrl } }`,
    'films of the project': `{ films(projectId: "${project.id}") { nodes { id } } }`,
    members: '{ members { nodes { role } } }',
    invitations: '{ invitations { nodes { email } } }',
    'API keys': '{ apiKeys { nodes { name } } }',
    shares: `{ shares(projectId: "${project.id}") { nodes { id } } }`,
    outbox: '{ outbox { nodes { body } } }',
  };
  const told: Record<string, unknown> = {};
  for (const [what, query] of Object.entries(asked)) {
    const { data, errors } = await api.ask(query, {}, headers);
    told[what] = errors[0]?.extensions.code ?? Object.values(data!)[0];
  }
  return told;
}

/** What {@link reaching} tells whoever may see none of it. */
export const OUT_OF_REACH = {
  project: 'NOT_FOUND',
  film: 'NOT_FOUND',
  shot: 'NOT_FOUND',
  'films of the project': { nodes: [] },
  members: 'FORBIDDEN',
  invitations: 'FORBIDDEN',
  'API keys': 'FORBIDDEN',
  shares: 'NOT_FOUND',
  outbox: 'FORBIDDEN',
};

/** Every way to change something, and what became of each. */
export async function changing(api: TestApi, headers: Record<string, string>, { project, film }: { project: Project; film: Film }) {
  const asked: Record<string, string> = {
    createProject: 'mutation { createProject(input: { title: "Mine" }) { id } }',
    saveScript: `mutation { saveScript(input: { projectId: "${project.id}", text: "Taken." }) { id } }`,
    produceFilm: `mutation { produceFilm(input: { projectId: "${project.id}" }) { id } }`,
    reproduceFilm: `mutation { reproduceFilm(filmId: "${film.id}") { id } }`,
    retakeShot: `mutation { retakeShot(filmId: "${film.id}", shotId: "a") { id } }`,
    cancelFilm: `mutation { cancelFilm(filmId: "${film.id}") { id } }`,
    continueFilm: `mutation { continueFilm(filmId: "${film.id}") { id } }`,
    shareProject: `mutation { shareProject(input: { projectId: "${project.id}", email: "eve@example.com" }) { id } }`,
    createShareLink: `mutation { createShareLink(input: { projectId: "${project.id}" }) { url } }`,
    createApiKey: 'mutation { createApiKey(input: { name: "x", scopes: [PROJECT_VIEW] }) { __typename } }',
    inviteMember: 'mutation { inviteMember(input: { email: "eve@example.com", role: VIEWER }) { id } }',
  };
  const told: Record<string, unknown> = {};
  for (const [what, query] of Object.entries(asked)) {
    const { data, errors } = await api.ask(query, {}, headers);
    told[what] = errors[0]?.extensions.code ?? data;
  }
  return told;
}
