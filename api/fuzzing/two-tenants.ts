import { aFilm, aKey, aMember, aProject, aScript } from '../../drizzle/testing.ts';
import type { OwnDatabase } from '../../drizzle/testing.ts';
import { PERMISSIONS } from '../../schema/access.ts';

/** Two organisations with a film each: what the first one's key may see, and words that only the other's rows hold. */
export async function twoTenants(database: OwnDatabase) {
  const [ours, theirs] = await Promise.all([aMember(database.auth.db, 'owner'), aMember(database.auth.db, 'owner')]);
  const secrets = ['kingfisher-of-theirs', 'saffron-of-theirs', 'granite-of-theirs'] as const;
  const rows = await Promise.all([
    tenant(database, ours.organisationId, ['Ours', 'INT. OURS - DAY', 'Our film']),
    tenant(database, theirs.organisationId, secrets),
  ]);
  const scopes = PERMISSIONS.filter((each) => each !== 'organisation.delete'); // or one lucky request would end what the others ask about
  const key = await aKey(database.auth.db, ours, { scopes });
  const nobody = '00000000-0000-7000-8000-0000000000ff';
  return {
    headers: { authorization: `Bearer ${key}` },
    ids: [...rows.flat(), ours.organisationId, theirs.organisationId, ours.personId, theirs.personId, nobody],
    secrets: [...secrets],
  };
}

async function tenant(
  { db }: OwnDatabase,
  organisationId: string,
  [title, text, film]: readonly [string, string, string],
): Promise<string[]> {
  const project = await aProject(db, { organisationId, title });
  const script = await aScript(db, { organisationId, projectId: project.id, text });
  const made = await aFilm(db, { organisationId, projectId: project.id, title: film });
  return [project.id, script.id, made.id];
}
