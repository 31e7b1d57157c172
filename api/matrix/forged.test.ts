import { graphql, subscribe, parse } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { expect, test as plainTest } from 'vitest';
import { newId } from '../../drizzle/id.ts';
import { PERMISSIONS } from '../../schema/access.ts';
import { Access } from '../access.ts';
import type { Viewer } from '../access.ts';
import { AuditService } from '../audit/audit.service.ts';
import { Context } from '../context.ts';
import { FilmEvents } from '../events.ts';
import { FilmService } from '../films/film.service.ts';
import { Production } from '../films/production.ts';
import { IdentityService } from '../identity/identity.service.ts';
import { Identity } from '../identity/identity.ts';
import { KeyService } from '../keys/key.service.ts';
import { InvitationService } from '../members/invitation.service.ts';
import { MemberService } from '../members/member.service.ts';
import { Membership } from '../membership.ts';
import { OrganisationService } from '../organisations/organisation.service.ts';
import { ProjectService } from '../projects/project.service.ts';
import { makeSchema } from '../schema.ts';
import { ScriptService } from '../scripts/script.service.ts';
import { ShareLinks } from '../shares/share-links.ts';
import { ShareService } from '../shares/share.service.ts';
import { ShotService } from '../shots/shot.service.ts';
import { linkTemporal } from '../temporal.ts';
import { NO_LIMITS, TEST_IDENTITY } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { documentFor } from './document.ts';
import { ROWS } from './rows.ts';
import { Stage } from './stage.ts';
import { changesBetween } from './untouched.ts';

/*
 * The services themselves, without a door in front and with policies off, called by viewers that nobody could come in as: people of one
 * studio who are said to own another. Only the database knows better.
 */

class AlwaysYes extends Access {
  override demand(): void {}
  override demandPlatform(): void {}
}

/** The studio's schema over bare services. */
async function bare({ database, store, url }: TestApi) {
  const access = new AlwaysYes();
  const { db, reads } = database.api;
  const auth = database.auth.db;
  const temporal = linkTemporal({ address: '127.0.0.1:9', namespace: 'default' }); // the discard port: nobody answers
  const identity = new Identity(TEST_IDENTITY, { database: database.auth, url, origins: [url], log: () => {} });
  const events = new FilmEvents(database, () => {});
  const production = new Production(temporal.client);
  const films = new FilmService({ db, reads, worker: database.db, access, store, production, limits: NO_LIMITS.films, events });
  const membership = new Membership(auth, access);
  const { post } = identity;
  const schema = await makeSchema({
    audit: new AuditService(db, access),
    films,
    identity: new IdentityService({ auth, access, tickets: identity.tickets, oauth: {} }),
    invitations: new InvitationService({ membership, access, post, url }),
    keys: new KeyService(membership, access),
    members: new MemberService(membership, access),
    organisations: new OrganisationService(membership, access),
    projects: new ProjectService({ db, reads, access }),
    scripts: new ScriptService(db, access),
    shareLinks: new ShareLinks({ db, auth, access, identity }),
    shares: new ShareService({ db, auth, access, post, url }),
    shots: new ShotService(reads, access),
  });
  return {
    schema,
    contextOf: (viewer: Viewer) => new Context({ reads, store, films }, { viewer, address: '127.0.0.1' }),
    async stop() {
      await Promise.all([identity.stop(), events.stop(), temporal.close()]);
    },
  };
}

const test = plainTest.extend<{ stage: Stage; services: Awaited<ReturnType<typeof bare>> }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern to learn what a fixture needs
    async ({}, use) => {
      const stage = await Stage.open();
      await use(stage);
      await stage.close();
    },
    { scope: 'file' },
  ],
  services: [
    async ({ stage }, use) => {
      const services = await bare(stage.api);
      await use(services);
      await services.stop();
    },
    { scope: 'file' },
  ],
});

/** Everybody of our studio, as somebody who owns theirs. */
async function forgeries({ own, other }: Stage): Promise<Viewer[]> {
  const { personId, sessionId } = await own.member('owner');
  const [keyId, shareId] = await Promise.all([own.key(personId), own.link(newId())]);
  const nobody = { personId: null, role: null, scopes: null, shareId: null, shared: null, sessionId: null, keyId: null } as const;
  const there = { ...nobody, organisationId: other.organisationId, platformRole: 'admin', address: '127.0.0.1' } as const;
  return [
    { ...there, kind: 'person', personId, role: 'owner', sessionId },
    { ...there, kind: 'key', personId, role: 'owner', keyId, scopes: new Set(PERMISSIONS) },
    { ...there, kind: 'guest', shareId, shared: { canComment: true, until: null } },
  ];
}

async function run(
  schema: GraphQLSchema,
  { kind, query }: { kind: string; query: string },
  given: { contextValue: Context; variableValues: Record<string, unknown> },
) {
  if (kind !== 'subscription') return graphql({ schema, source: query, ...given });
  const result = await subscribe({ schema, document: parse(query), ...given });
  if (!(Symbol.asyncIterator in result)) return result;
  const { value } = (await result.next()) as { value: ExecutionResult };
  await result.return?.(undefined);
  return value;
}

/** What concerns the whole studio is nobody's, and what anybody may needs no forging. */
const ofOrganisations = ROWS.filter(({ needs }) => needs !== 'anyone' && !needs.startsWith('platform:'));

test.for(ofOrganisations)(
  '$operation: a forged viewer sees and changes nothing of the other studio',
  { timeout: 60_000 },
  async (row, { stage, services }) => {
    const { other, ledger } = stage;
    const { schema, contextOf } = services;
    for (const viewer of await forgeries(stage)) {
      const variableValues = (await row.given?.(other, await other.member('owner'))) ?? {};
      const words = [other.organisationId, other.secret, other.shown];
      const before = await ledger.read(words);
      const answer = await run(schema, documentFor(schema, row.operation, variableValues), {
        contextValue: contextOf(viewer),
        variableValues,
      });

      expect(JSON.stringify(answer.data ?? null), viewer.kind).not.toMatch(`${other.secret}|${other.shown}`);
      expect([viewer.kind, changesBetween(before, await ledger.read(words))]).toEqual([viewer.kind, []]);
    }
  },
);

test('the same services show their own people what is theirs', async ({ stage, services: { schema, contextOf } }) => {
  const [forged] = await forgeries(stage);
  const { personId, sessionId } = await stage.other.member('viewer');
  const variableValues = { id: stage.other.project.id };
  const contextValue = contextOf({ ...forged!, personId, sessionId, role: 'viewer' });
  const answer = await run(schema, documentFor(schema, 'project', variableValues), { contextValue, variableValues });
  expect(JSON.stringify(answer.data)).toContain(stage.other.shown);
});
