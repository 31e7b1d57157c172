import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { isFailureCode, StudioError, type FailureDetails } from '../../schema/errors.ts';

interface GraphQLFault {
  message: string;
  extensions?: { code?: string; details?: FailureDetails };
}

/** Lets one socket in. */
export const SOCKET_TICKET = 'mutation SocketTicket { socketTicket { ticket } }';

const PATIENCE_MS = 30_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** A client of the studio's public GraphQL API, as anybody could write it: operations over HTTP, the subscription over graphql-ws. */
export class StudioClient {
  /** @param key an API key; without one, only what everybody may ask */
  constructor(
    readonly url: string,
    private readonly key: string | null = null,
  ) {}

  /**
   * Asks once; while the API is being restarted, waits for it up to 30 s.
   * @throws StudioError with the API's code, or PROVIDER_UNAVAILABLE when nobody answers
   */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}, signal?: AbortSignal): Promise<Data> {
    const response = await this.reach(JSON.stringify({ query, variables }), signal);
    const text = await response.text();
    const { data, errors } = readAnswer(text, response.status) as { data?: Data; errors?: GraphQLFault[] }; // GraphQL over HTTP
    if (errors?.[0]) throw toStudioError(errors[0]);
    if (data === undefined) throw new StudioError('INTERNAL', `The studio answered ${response.status} without data`);
    return data;
  }

  /**
   * The events of a subscription whose events are numbered by `seq`; after a break it goes on behind the last one seen.
   * Ends when the server completes it. @throws StudioError when the API refuses it
   */
  async *follow<Event extends { seq: number }>(
    field: string,
    query: string,
    variables: Record<string, unknown>,
    signal: AbortSignal,
  ): AsyncGenerator<Event> {
    let after = Number(variables['after'] ?? 0);
    let pauseMs = FIRST_PAUSE_MS;
    let refused = false;
    while (!signal.aborted) {
      let client: Client | undefined;
      try {
        const connectionParams = await this.ticket(signal); // here, where a refusal keeps its name: the socket would only close
        client = createClient({ url: `${this.url.replace(/^http/, 'ws')}/graphql`, retryAttempts: 0, lazy: true, connectionParams });
        for await (const event of subscribe<Event>(client, field, query, { ...variables, after }, signal)) {
          if (event.seq <= after) continue;
          after = event.seq;
          pauseMs = FIRST_PAUSE_MS;
          refused = false;
          yield event;
        }
        return;
      } catch (cause) {
        if (signal.aborted) return;
        if (cause instanceof StudioError && (client || !cause.retryable)) throw cause; // a ticket may be had later
        if (isRefusal(cause) && refused) throw new StudioError('PROVIDER_UNAVAILABLE', `${this.url} refuses the subscription`, { cause });
        refused = isRefusal(cause); // rights that changed close it too: a new ticket, or none, tells which
        await pause(pauseMs, undefined, { signal }).catch(() => undefined); // the loop looks at the signal
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      } finally {
        await client?.dispose();
      }
    }
  }

  /** Lets one socket in, once, within seconds. */
  private async ticket(signal: AbortSignal): Promise<{ ticket: string }> {
    const { socketTicket } = await this.ask<{ socketTicket: { ticket: string } }>(SOCKET_TICKET, {}, signal);
    return socketTicket;
  }

  /** Sends the request again only where it can't have arrived. */
  private async reach(body: string, signal?: AbortSignal): Promise<Response> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        const headers = { 'content-type': 'application/json', ...(this.key !== null && { authorization: `Bearer ${this.key}` }) };
        return await fetch(`${this.url}/graphql`, { method: 'POST', headers, body, ...(signal && { signal }) });
      } catch (cause) {
        if (signal?.aborted) throw cause;
        if (!neverArrived(cause) || Date.now() > deadline) {
          throw new StudioError('PROVIDER_UNAVAILABLE', `The studio at ${this.url} does not answer`, { cause });
        }
        await pause(pauseMs);
      }
    }
  }
}

const neverArrived = (cause: unknown): boolean =>
  cause instanceof Error &&
  typeof cause.cause === 'object' &&
  cause.cause !== null &&
  'code' in cause.cause &&
  cause.cause.code === 'ECONNREFUSED';

/** The protocol's own close codes: asking again may help once, with a new ticket. */
const isRefusal = (cause: unknown): boolean =>
  typeof cause === 'object' &&
  cause !== null &&
  'code' in cause &&
  typeof cause.code === 'number' &&
  cause.code >= 4400 &&
  cause.code < 4499;

async function* subscribe<Event>(
  client: Client,
  field: string,
  query: string,
  variables: Record<string, unknown>,
  signal: AbortSignal,
): AsyncGenerator<Event> {
  const results = client.iterate<Record<string, Event>>({ query, variables });
  const stop = () => void results.return?.();
  signal.addEventListener('abort', stop);
  try {
    for await (const { data, errors } of results) {
      if (errors?.[0]) throw toStudioError(errors[0]);
      const event = data?.[field];
      if (event) yield event;
    }
  } catch (cause) {
    throw Array.isArray(cause) && cause[0] ? toStudioError(cause[0] as GraphQLFault) : cause; // graphql-ws throws the list of faults
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function readAnswer(text: string, status: number): unknown {
  if (status === 413) throw new StudioError('SCRIPT_TOO_LONG', 'The script is too large for the studio to take');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StudioError('PROVIDER_UNAVAILABLE', `The studio answered ${status} with something that isn't JSON`, { cause });
  }
}

function toStudioError({ message, extensions }: GraphQLFault): StudioError {
  const code = extensions?.code;
  if (code === 'UNAUTHENTICATED') return new StudioError(code, `${message}. The command line sends the key STUDIO_KEY to STUDIO_URL.`.replace('..', '.')); // prettier-ignore
  if (isFailureCode(code)) return new StudioError(code, message, { details: extensions?.details ?? {} });
  return new StudioError(code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT' ? 'INVALID_INPUT' : 'INTERNAL', message);
}
