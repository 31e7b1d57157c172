import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { fromNodeHeaders } from 'better-auth/node';
import { organization as organisations } from 'better-auth/plugins/organization';
import { and, eq } from 'drizzle-orm';
import express from 'express';
import type { Request } from 'express';
import type { Viewer } from '../../api/access.ts';
import { makeSchema } from '../../api/schema.ts';
import type { Services } from '../../api/schema.ts';
import * as tables from '../../drizzle/auth-tables.ts';
import { openDb } from '../../drizzle/db.ts';
import { isRole } from '../../schema/access.ts';
import type { ObjectStore } from '../../storage/store.ts';
import { TRUSTED_HEADER } from './operations.ts';
import { PlainFilms, PlainIdentity, PlainProjects, openTransaction, plainLoaders } from './plain-services.ts';
import type { PlainViewer, Transaction } from './plain-services.ts';

/*
 * The same schema as one puts it together from the manuals: express, Apollo's middleware, TypeGraphQL, Drizzle and better-auth with their
 * defaults; DataLoader for rows by key; one transaction per request that names the person to row-level security.
 */

export interface ReferenceOptions {
  /** As the API's role and as identity's. */
  databaseUrl: string;
  authUrl: string;
  secret: string;
  store: ObjectStore;
  /** false: believes a header instead of looking the session up. */
  identity: boolean;
}

interface PlainContext {
  viewer: PlainViewer;
  loaders: ReturnType<typeof plainLoaders>;
  store: ObjectStore;
  transaction: Transaction;
}

export async function startReference({ databaseUrl, authUrl, secret, store, identity }: ReferenceOptions): Promise<Server> {
  const { db } = openDb(databaseUrl);
  const { db: authDb } = openDb(authUrl);
  const auth = betterAuth({
    baseURL: 'http://127.0.0.1',
    secret,
    database: drizzleAdapter(authDb, { provider: 'pg', schema: tables }),
    advanced: { cookiePrefix: 'studio', database: { generateId: 'uuid' } },
    plugins: [organisations()],
  });
  const services = { films: new PlainFilms(), projects: new PlainProjects(), identity: new PlainIdentity(authDb) };
  const schema = await makeSchema(services as unknown as Services); // those that the measured operations ask
  const apollo = new ApolloServer<PlainContext>({ schema, plugins: [commit] });
  await apollo.start();

  const bySession = async (request: Request): Promise<Viewer> => {
    const known = await auth.api.getSession({ headers: fromNodeHeaders(request.headers) });
    if (!known?.session.activeOrganizationId) throw new Error('Sign in first');
    const { user, session } = known;
    const organisationId = known.session.activeOrganizationId;
    const ofPerson = and(eq(tables.member.userId, user.id), eq(tables.member.organizationId, organisationId));
    const [membership] = await authDb.select().from(tables.member).where(ofPerson);
    return { ...NOBODY, personId: user.id, organisationId, role: membership?.role ?? null, sessionId: session.id };
  };
  const byHeader = (request: Request): Viewer => {
    const [personId = null, organisationId = '', role = ''] = String(request.headers[TRUSTED_HEADER]).split(',');
    return { ...NOBODY, personId, organisationId, role: isRole(role) ? role : null };
  };
  const app = express();
  app.use(
    '/graphql',
    express.json(),
    expressMiddleware(apollo, {
      context: async ({ req }) => {
        const viewer = identity ? await bySession(req) : byHeader(req);
        const transaction = openTransaction(db, viewer);
        return { viewer: { ...viewer, transaction }, loaders: plainLoaders(transaction), store, transaction };
      },
    }),
  );
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const NOBODY = {
  kind: 'person',
  platformRole: 'user',
  scopes: null,
  shareId: null,
  shared: null,
  sessionId: null,
  keyId: null,
  address: null,
} as const;

const commit: ApolloServerPlugin<PlainContext> = {
  async requestDidStart() {
    return { willSendResponse: ({ contextValue }) => contextValue.transaction.end() };
  },
};
