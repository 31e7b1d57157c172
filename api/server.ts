import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Client } from '@temporalio/client';
import type { Express } from 'express';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { OpenDb } from '../drizzle/db.ts';
import { redact } from '../schema/redact.ts';
import type { ObjectStore } from '../storage/store.ts';
import { Access } from './access.ts';
import type { Viewer } from './access.ts';
import { AuditService } from './audit/audit.service.ts';
import { LIMITS, admit } from './admit.ts';
import { Context } from './context.ts';
import type { Sender } from './context.ts';
import { compiledExecution } from './execution.ts';
import { FilmEvents } from './events.ts';
import { FilmService } from './films/film.service.ts';
import { Production } from './films/production.ts';
import { errorFormatter } from './format-error.ts';
import type { ErrorFormatter, ErrorLog } from './format-error.ts';
import { checkHealth } from './health.ts';
import { GRAPHQL_PATH, httpApp } from './http.ts';
import { Identity } from './identity/identity.ts';
import type { IdentityOptions } from './identity/identity.ts';
import { IdentityService } from './identity/identity.service.ts';
import { KeyService } from './keys/key.service.ts';
import { InvitationService } from './members/invitation.service.ts';
import { MemberService } from './members/member.service.ts';
import { Membership } from './membership.ts';
import { OrganisationService } from './organisations/organisation.service.ts';
import { makeHttpServer } from './limits/http-server.ts';
import { LIMITS_OF_THE_PRODUCT, openLimits } from './limits/limits.ts';
import type { LimitOptions } from './limits/limits.ts';
import { tellRefusals } from './limits/tell-refusals.ts';
import { SocketGuard } from './limits/sockets.ts';
import { allOrigins } from './origins.ts';
import { plainPage } from './page.ts';
import { ProjectService } from './projects/project.service.ts';
import { makeSchema } from './schema.ts';
import { noIntrospection } from './security/no-introspection.ts';
import { TrustedDocuments, readManifest } from './security/trusted-documents.ts';
import type { Manifest } from './security/trusted-documents.ts';
import { ScriptService } from './scripts/script.service.ts';
import { ShareLinks } from './shares/share-links.ts';
import { ShareService } from './shares/share.service.ts';
import { ShotService } from './shots/shot.service.ts';
import { serveSocket } from './socket.ts';

export interface ApiOptions {
  /** Opened as the API's role; closed by whoever opened it. So are the next two. */
  database: OpenDb;
  /** As the workers' role: for events of films and what the studio does by itself. */
  worker: OpenDb;
  /** As identity's role. */
  auth: OpenDb;
  identity: IdentityOptions;
  /** May be down: see temporal.ts. */
  temporal: Client;
  store: ObjectStore;
  /** 0 takes a free port. */
  port: number;
  host?: string;
  /** Where people reach the studio; without it, where it listens. */
  publicUrl?: string | null;
  /** Where browsers fetch files from, when not from us. */
  filesUrl?: string | null;
  /** Whether anyone may ask for the schema and send any document; closed, only programs with an API key send other documents than ours. */
  isOpen?: boolean;
  /** The documents of our own clients; without it, the committed ones. */
  documents?: Manifest;
  /** Without them: the product's own. */
  limits?: Partial<LimitOptions>;
  log?: ErrorLog;
  /** Who may do what; only the tests that show what the database refuses by itself bring another. */
  access?: Access;
}

export interface RunningApi {
  /** Without a slash at its end; GraphQL is at `/graphql`. */
  url: string;
  stop(): Promise<void>;
}

/** Films that wait for the production service are offered to it this often. */
const OFFER_EVERY_MS = 5000;

/** Starts the front desk: GraphQL over HTTP and WebSocket, signed files, health, and the screens. */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const { database, worker, auth, temporal, store, port, host = '127.0.0.1', isOpen = false } = options;
  const limitOptions = { ...LIMITS_OF_THE_PRODUCT, ...options.limits };
  const log: ErrorLog = (error) => (options.log ?? console.error)(redact(error));
  const { db, reads } = database;
  const server = makeHttpServer(limitOptions.http);
  const app = Promise.withResolvers<Express>();
  server.on('request', (request, response) => void app.promise.then((answer) => void answer(request, response))); // the address is known before the rest is up
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: taken } = server.address() as AddressInfo; // a TCP server's address is never a pipe's name
  const ownUrl = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
  const publicUrl = options.publicUrl ?? ownUrl;
  const origins = allOrigins(publicUrl, []);

  const access = options.access ?? new Access();
  const identity = new Identity(options.identity, { database: auth, url: publicUrl, origins, log });
  const limits = openLimits(auth.sql, limitOptions.rates, { localOwner: options.identity.localOwner });
  const guard = new SocketGuard(limitOptions.sockets, (request) => identity.addressOf(request));
  const documents = new TrustedDocuments(options.documents ?? readManifest(), !isOpen);
  const format = errorFormatter(log, { hints: isOpen });
  const events = new FilmEvents(worker, log);
  const films = new FilmService({
    db,
    reads,
    worker: worker.db,
    access,
    store,
    production: new Production(temporal),
    limits: limitOptions.films,
    events,
  });
  const membership = new Membership(auth.db, access);
  const audit = new AuditService(db, access);
  const schema = await makeSchema({
    audit,
    films,
    identity: new IdentityService({ auth: auth.db, access, tickets: identity.tickets, oauth: options.identity.oauth }),
    invitations: new InvitationService({ membership, access, post: identity.post, url: publicUrl }),
    keys: new KeyService(membership, access),
    members: new MemberService(membership, access),
    organisations: new OrganisationService(membership, access),
    projects: new ProjectService({ db, reads, access }),
    scripts: new ScriptService(db, access),
    shareLinks: new ShareLinks({ db, auth: auth.db, access, identity }),
    shares: new ShareService({ db, auth: auth.db, access, post: identity.post, url: publicUrl }),
    shots: new ShotService(reads, access),
  });
  const context = (sender: Sender) => new Context({ reads, store, films }, sender);
  const apollo = makeApollo({ schema, server, introspection: isOpen, format });
  await apollo.start();
  const page = async (viewer: Viewer | null) =>
    plainPage({ graphql: GRAPHQL_PATH, films: viewer ? (await films.list(viewer, null, { first: 50 })).nodes : [] });
  const health = () => checkHealth({ db, temporal, store });
  app.resolve(
    httpApp({
      apollo,
      context,
      identity,
      audit,
      origins,
      store,
      health,
      page,
      log,
      limits,
      http: limitOptions.http,
      documents,
      filesUrl: options.filesUrl ?? null,
    }),
  );
  const socket = serveSocket(server, {
    schema,
    context,
    identity,
    origins,
    guard,
    operations: limits.operations,
    documents,
    introspection: isOpen,
    format,
  });

  const stopOffering = offerWaitingFilms(films);
  const stop = async () => {
    const offered = stopOffering();
    await socket.stop(); // first: clients are told that we go away, not that their films are over
    await apollo.stop();
    await Promise.all([offered, events.stop(), limits.stop(), identity.stop()]);
  };
  let stopping: Promise<void> | undefined;
  return { url: ownUrl, stop: () => (stopping ??= stop()) };
}

interface ApolloUses {
  schema: GraphQLSchema;
  server: Server;
  introspection: boolean;
  format: ErrorFormatter;
}

function makeApollo({ schema, server, introspection, format }: ApolloUses): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true, // or Apollo refuses in its own words
    ...(introspection ? {} : { validationRules: [noIntrospection] }),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false, // registered documents will do this; a cache of strangers' queries protects nobody
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false, // main.ts stops everything, in order
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: (_, error) => format(error),
    plugins: [
      admission,
      compiledExecution(format),
      tellRefusals,
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: 2000 }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** Limits for HTTP; the socket calls `admit` itself. */
const admission: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, operationName, request }) {
        const subscription = operation?.operation === OperationTypeNode.SUBSCRIPTION;
        const [refusal] = subscription ? [BY_SOCKET] : admit(schema, document, { operationName, variables: request.variables });
        if (refusal) throw new GraphQLError(refusal.message, { extensions: { ...refusal.extensions, http: { status: 400 } } });
      },
    };
  },
};
const BY_SOCKET = new GraphQLError('Subscriptions travel over the WebSocket at the same address', {
  extensions: { code: 'INVALID_INPUT' },
});

/** Submitted films start by themselves once the production service is back. */
function offerWaitingFilms(films: FilmService): () => Promise<void> {
  let offering: Promise<void> | null = null;
  const offer = () => {
    offering ??= films
      .startWaiting()
      .catch(() => {}) // still away: offered again
      .finally(() => (offering = null));
  };
  offer();
  const timer = setInterval(offer, OFFER_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await offering; // or it would go on with a connection that is closed by then
  };
}
