import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { ErrorRequestHandler, Express } from 'express';
import { StudioError } from '../schema/errors.ts';
import { FILES_PATH } from '../storage/link.ts';
import { serveSigned } from '../storage/serve.ts';
import type { ObjectStore } from '../storage/store.ts';
import type { Context } from './context.ts';
import { nameOf } from './format-error.ts';
import type { ErrorLog } from './format-error.ts';
import type { Health } from './health.ts';

export const GRAPHQL_PATH = '/graphql';
/** A screenplay of 120 pages has a quarter of a megabyte. */
const BODY_LIMIT_BYTES = 6 * 1024 * 1024;
const WEB_DIST = fileURLToPath(new URL('../web/dist', import.meta.url));

interface Doors {
  apollo: ApolloServer<Context>;
  context: () => Context;
  store: ObjectStore;
  health: () => Promise<Health>;
  /** The plain page, for a studio whose screens aren't built. */
  page: () => Promise<string>;
  log: ErrorLog;
}

/** Everything the studio answers over HTTP: GraphQL, signed files, health, and the screens. */
export function httpApp({ apollo, context, store, health, page, log }: Doors): Express {
  const app = express().disable('x-powered-by');
  app.use((_, response, next) => {
    response.set({ 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'same-origin' });
    next();
  });
  app.use(GRAPHQL_PATH, express.json({ limit: BODY_LIMIT_BYTES }), expressMiddleware(apollo, { context: async () => context() }));
  app.use(FILES_PATH, (request, response) => serveSigned(store, request, response));
  app.get('/health', async (_, response) => {
    const state = await health();
    response.status(state.ok ? 200 : 503).json(state);
  });
  if (existsSync(path.join(WEB_DIST, 'index.html'))) {
    app.use(express.static(WEB_DIST));
    app.get('/*path', (_, response) => response.sendFile(path.join(WEB_DIST, 'index.html')));
  } else {
    app.get('/', async (_, response) => {
      response
        .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
        .type('html')
        .send(await page());
    });
  }
  app.use((_, response) => void response.status(404).json({ errors: [{ message: 'Nothing is here', extensions: { code: 'NOT_FOUND' } }] }));
  app.use(refusal(log));
  return app;
}

/** What goes wrong before GraphQL is reached, in GraphQL's shape. */
const refusal =
  (log: ErrorLog): ErrorRequestHandler =>
  (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const named = nameOf(bodyFault(error) ?? error);
    if (named.code === 'INTERNAL') log(error);
    const { code, message, details, retryable } = named;
    response.status(error.status ?? 500).json({ errors: [{ message, extensions: { code, retryable, details } }] });
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
