import { aKey } from '../../drizzle/testing.ts';
import type { OwnDatabase } from '../../drizzle/testing.ts';
import { newId } from '../../drizzle/id.ts';
import { PERMISSIONS } from '../../schema/access.ts';
import { aWorld } from '../matrix/world.ts';
import type { World } from '../matrix/world.ts';
import type { Asker } from './attack.ts';

const NOBODYS = '00000000-0000-7000-8000-0000000000ff';
/** Those who can't end in one lucky request what all the others ask about. */
const ASKERS = ['producer', 'viewer', 'shared', 'guest', 'stranger', 'admin of the platform', 'nobody'] as const;

/** Two studios with rows of every kind: all who belong to the first one or come to its door, and words that each of them must never see. */
export async function twoTenants(database: OwnDatabase): Promise<{ askers: Asker[]; ids: string[] }> {
  const [ours, theirs] = await Promise.all([aWorld(database), aWorld(database)]);
  const foreign = [theirs.secret, theirs.shown];
  const maker = await ours.newcomer('owner');
  const scopes = PERMISSIONS.filter((each) => each !== 'organisation.delete');
  const key = await aKey(database.auth.db, { ...maker, organisationId: ours.organisationId }, { scopes });
  const askers = ASKERS.map(async (each) => ({
    headers: (await ours.self(each)).headers,
    secrets: ['producer', 'viewer'].includes(each) ? foreign : [...foreign, ours.secret],
  }));
  return {
    askers: [{ headers: { authorization: `Bearer ${key}` }, secrets: foreign }, ...(await Promise.all(askers))],
    ids: [...(await idsOf(ours)), ...(await idsOf(theirs)), NOBODYS],
  };
}

/** What a guesser might know. */
async function idsOf(world: World): Promise<string[]> {
  const { organisationId, project, hidden, film } = world;
  const colleague = await world.newcomer('writer');
  const email = `${newId()}@${world.secret}.example`;
  const made = [world.invitation({ organisationId, email }), world.key(colleague.personId), world.link(newId())];
  return [organisationId, project.id, hidden.id, film.id, colleague.personId, colleague.sessionId, ...(await Promise.all(made))];
}
