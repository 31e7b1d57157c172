import WebSocket from 'ws';
import type { Kind } from './document.ts';

export interface Sent {
  url: string;
  kind: Kind;
  query: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
}

export interface Heard {
  /** The code of the first error; null when there is none. */
  code: string | null;
  /** All that came back. */
  text: string;
}

interface Body {
  errors?: { message: string; extensions?: { code?: string } }[];
}

/** Sends one operation as it really travels: subscriptions over the socket, the rest over HTTP. */
export const send = (sent: Sent): Promise<Heard> => (sent.kind === 'subscription' ? overSocket(sent) : overHttp(sent));

async function overHttp({ url, query, variables, headers }: Omit<Sent, 'kind'>): Promise<Heard> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { code: codeOf(JSON.parse(text) as Body), text }; // GraphQL's own shape
}

const codeOf = ({ errors }: Body): string | null => (errors?.[0] ? (errors[0].extensions?.code ?? errors[0].message) : null);

const TICKET = 'mutation { socketTicket { ticket } }';

/** Greets with a ticket, as a browser does, or without one when there is none to be had; hears the first result. */
async function overSocket(sent: Sent): Promise<Heard> {
  const { text } = await overHttp({ ...sent, query: TICKET, variables: {} });
  const ticket = (JSON.parse(text) as { data?: { socketTicket: { ticket: string } } | null }).data?.socketTicket; // by the schema
  const socket = new WebSocket(`${sent.url.replace('http', 'ws')}/graphql`, ['graphql-transport-ws']);
  try {
    return await new Promise<Heard>((resolve, reject) => {
      const say = (message: object) => socket.send(JSON.stringify(message));
      socket.on('error', reject);
      socket.on('close', (code) => resolve({ code: code === 4403 ? 'UNAUTHENTICATED' : String(code), text: '' }));
      socket.on('open', () => say({ type: 'connection_init', ...(ticket && { payload: ticket }) }));
      socket.on('message', (data: Buffer) => {
        const message = JSON.parse(data.toString()) as { type: string; payload?: unknown }; // the protocol's messages are objects
        if (message.type === 'connection_ack')
          say({ id: '1', type: 'subscribe', payload: { query: sent.query, variables: sent.variables } });
        else resolve({ code: codeOf(asBody(message)), text: data.toString() });
      });
    });
  } finally {
    socket.close();
  }
}

const asBody = ({ type, payload }: { type: string; payload?: unknown }): Body =>
  type === 'error' ? { errors: payload as NonNullable<Body['errors']> } : ((payload ?? {}) as Body); // as the protocol has it
