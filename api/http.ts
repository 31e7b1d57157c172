import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler } from 'express';
import { StudioError } from '../schema/errors.ts';
import type { FailureCode } from '../schema/errors.ts';
import { FILES_PATH } from '../storage/link.ts';
import { serveSigned } from '../storage/serve.ts';
import type { ObjectStore } from '../storage/store.ts';
import type { Viewer } from './access.ts';
import type { AuditService } from './audit/audit.service.ts';
import { AUDIT_PATH, auditFile } from './audit/door.ts';
import type { Context, Sender } from './context.ts';
import { CONDITIONAL, asksConditionalSubscription } from './admit.ts';
import { nameOf } from './format-error.ts';
import type { ErrorLog } from './format-error.ts';
import { graphqlDoor } from './graphql-door.ts';
import type { Health } from './health.ts';
import { AUTH_PATH } from './identity/auth.ts';
import { authDoor } from './identity/door.ts';
import type { Identity } from './identity/identity.ts';
import { bodyWithin, shortAddress } from './limits/http-server.ts';
import type { HttpLimits } from './limits/http-server.ts';
import type { Limits } from './limits/limits.ts';
import { limitSignIn } from './limits/sign-in.ts';
import { fromOurPages } from './origins.ts';
import { PAGE_STYLE } from './page.ts';
import { receive, recogniser } from './receive.ts';
import { asPage, securityHeaders } from './security/headers.ts';
import type { TrustedDocuments } from './security/trusted-documents.ts';

export const GRAPHQL_PATH = '/graphql';
/** A screenplay of 120 pages has a quarter of a megabyte. */
const BODY_LIMIT_BYTES = 6 * 1024 * 1024;
const WEB_DIST = fileURLToPath(new URL('../web/dist', import.meta.url));

interface Doors {
  apollo: ApolloServer<Context>;
  context: (sender: Sender) => Context;
  identity: Identity;
  audit: AuditService;
  /** Web origins whose pages may call. */
  origins: readonly string[];
  store: ObjectStore;
  health: () => Promise<Health>;
  /** The plain page, for a studio whose screens aren't built. */
  page: (viewer: Viewer | null) => Promise<string>;
  log: ErrorLog;
  limits: Limits;
  http: HttpLimits;
  documents: TrustedDocuments;
  /** Where browsers fetch files from, when not from us. */
  filesUrl: string | null;
}

/** Everything the studio answers over HTTP: GraphQL, signed files, health, and the screens. */
export function httpApp(doors: Doors): Express {
  const { apollo, context, identity, audit, origins, store, health, page, log, limits, http, documents, filesUrl } = doors;
  const site = { url: identity.url, origins, filesUrl };
  const asking = { identity, context, operations: limits.operations };
  const app = express().disable('x-powered-by');
  app.use(securityHeaders(site), shortAddress(http));
  app.use(AUTH_PATH, limitSignIn({ ...limits, addressOf: (request) => identity.addressOf(request), log }), bodyWithin(http));
  app.use(
    AUTH_PATH,
    authDoor(identity.auth, {
      url: identity.url,
      addressOf: (request) => identity.addressOf(request),
      signatures: identity.signatures,
      log,
    }),
  );
  app.use(
    GRAPHQL_PATH,
    onlyOurPages(origins),
    getOrPost,
    bodyWithin(http),
    express.json({ limit: BODY_LIMIT_BYTES }),
    receive({ ...asking, documents }),
    noConditionalSubscription,
    graphqlDoor(apollo),
  );
  app.use(FILES_PATH, (request, response) => serveSigned(store, request, response));
  app.get(AUDIT_PATH, onlyOurPages(origins), auditFile(audit, recogniser(asking)));
  app.get('/health', async (_, response) => {
    const state = await health();
    response.status(state.ok ? 200 : 503).json(state);
  });
  app.use(async (request, response, next) => {
    const cookies = await identity.greet(request);
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    next();
  });
  if (existsSync(path.join(WEB_DIST, 'index.html'))) {
    app.use(asPage(site), express.static(WEB_DIST));
    app.get('/*path', (_, response) => response.sendFile(path.join(WEB_DIST, 'index.html')));
  } else {
    app.get('/', asPage(site, [PAGE_STYLE]), async (request, response) => {
      const { viewer } = await identity.recognise(request.headers);
      response
        .set('Cache-Control', 'no-store')
        .type('html')
        .send(await page(viewer));
    });
  }
  app.use((_, response) => void response.status(404).json({ errors: [{ message: 'Nothing is here', extensions: { code: 'NOT_FOUND' } }] }));
  app.use(refusal(log));
  return app;
}

/** Apollo asks for a header that forms of other pages can't send; this also refuses their scripts, whatever headers they may send. */
const onlyOurPages =
  (origins: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    next(fromOurPages(request, origins) ? undefined : new StudioError('FORBIDDEN', 'Pages of other origins may not call'));
  };

const getOrPost: RequestHandler = ({ method }, response, next) => {
  if (method === 'GET' || method === 'POST') return next();
  const told = { message: 'GraphQL is asked by POST or GET', extensions: { code: 'INVALID_INPUT', retryable: false } };
  response
    .status(405)
    .set('Allow', 'GET, POST')
    .json({ errors: [told] });
};

/** Refused before Apollo validates it: see {@link asksConditionalSubscription}. */
const noConditionalSubscription: RequestHandler = ({ body }: { body?: { query?: unknown } }, response, next) => {
  if (asksConditionalSubscription(body?.query)) response.status(400).json({ errors: [CONDITIONAL] });
  else next();
};

/** What goes wrong before GraphQL is reached, in GraphQL's shape. */
const refusal =
  (log: ErrorLog): ErrorRequestHandler =>
  (error: { status?: number; type?: string }, _request, response, _next) => {
    if (response.headersSent) return void response.destroy();
    const named = nameOf(bodyFault(error) ?? error);
    if (named.code === 'INTERNAL') log(error);
    const { code, message, details, retryable } = named;
    response.status(error.status ?? STATUS[code] ?? 500).json({ errors: [{ message, extensions: { code, retryable, details } }] });
  };

const STATUS: Partial<Record<FailureCode, number>> = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  DOCUMENT_NOT_TRUSTED: 400,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  DATABASE_UNREACHABLE: 503,
};

/** The body parser's complaints, by their names. Only scripts are ever big. */
function bodyFault({ status, type }: { status?: number; type?: string }): StudioError | null {
  if (type === 'entity.too.large')
    return new StudioError('SCRIPT_TOO_LONG', `The request is larger than ${BODY_LIMIT_BYTES / 2 ** 20} MiB; no screenplay is`, {
      details: { limitBytes: BODY_LIMIT_BYTES },
    });
  if (status !== undefined && status >= 400 && status < 500)
    return new StudioError('INVALID_INPUT', 'The request body is not JSON that can be read');
  return null;
}
